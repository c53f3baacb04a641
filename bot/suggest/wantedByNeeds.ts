import { nothingWanted, type Wanted } from '../../domain/activity/search/wanted';
import type { Going } from '../../domain/whatMatters/whatMatters';

/** What makes going possible, as a search of the directory. */
export function wantedByNeeds({ area, cost, where, days, times, access, languages }: Going): Wanted {
  return {
    ...nothingWanted,
    days: days ?? [],
    times: times ?? [],
    access: access ?? [],
    languages: languages ?? [],
    ...(area !== undefined && { area }),
    ...(cost && { cost }),
    ...(where && { where }),
  };
}

import type { Wanted } from '../activity/search/wanted';
import type { Going } from './whatMatters';

/** What was chosen of it, as it is kept: nothing stands for what was left open. */
export function goingFrom(wanted: Wanted): Going {
  const { area, cost, where, days, times, access, languages } = wanted;
  return {
    ...(area !== undefined && { area }),
    ...(cost && { cost }),
    ...(where && { where }),
    ...(days.length > 0 && { days }),
    ...(times.length > 0 && { times }),
    ...(access.length > 0 && { access }),
    ...(languages.length > 0 && { languages }),
  };
}

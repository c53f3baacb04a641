import { countWishes } from '../../domain/activity/search/countWishes';
import type { Loosening } from '../../domain/activity/search/directorySearch';
import type { Going } from '../../domain/whatMatters/whatMatters';
import type { Services } from '../services';
import { wantedByNeeds } from './wantedByNeeds';

/** Where nothing goes with what they enjoy: all that fits their needs, or which of those to let go of. */
export async function otherwise(
  { directory }: Pick<Services, 'directory'>,
  localIds: readonly string[],
  going: Going,
): Promise<Loosening[]> {
  const wanted = wantedByNeeds(going);
  if (countWishes(wanted) === 0) return [];
  const { total, loosen } = await directory.search(localIds, wanted, { limit: 0 });
  return total > 0 ? [{ says: 'what fits their needs', wanted, total }] : loosen;
}

import { forgiven, slipsBetween } from '../search/understanding/slips';
import { localTowns } from './localTowns';
import { townId } from './townId';

/** The town that was probably meant by a name that none of ours has; undefined where it is one, or like none. */
export function townMeant(written: string): string | undefined {
  const name = written.trim().toLowerCase();
  if (townId(written).some((id) => localTowns().has(id))) return undefined;
  const likely = [...localTowns().values()]
    .map((town) => ({ name: town.name, slips: slipsBetween(name, town.name.toLowerCase()) }))
    .filter(({ slips }) => slips <= forgiven(name))
    .sort((one, other) => one.slips - other.slips);
  return likely[0]?.name;
}

import type { Case } from '../referral/case';
import type { Day } from './day';

export type Parked = NonNullable<Day['parked']>[number];
type Which = Pick<Case, 'id' | 'localId'>;

export const mostParked = 30;

/** To bring to supervision: which and since when. One that is there already stays as it is; a full list takes no more. */
export function withParked(day: Day, { id, localId }: Which, at: string): Day {
  const { parked = [] } = day;
  if (isParked(day, { id, localId }) || parked.length >= mostParked) return day;
  return { ...day, parked: [...parked, { localId, caseId: id, at }] };
}

export function withoutParked(day: Day, which: Which): Day {
  const { parked = [], ...rest } = day;
  const left = parked.filter((one) => !isOf(one, which));
  return left.length > 0 ? { ...rest, parked: left } : rest;
}

export function isParked({ parked = [] }: Pick<Day, 'parked'>, which: Which): boolean {
  return parked.some((one) => isOf(one, which));
}

/** Without those that are theirs no longer: they count no more once the list is full. */
export function onlyParked(day: Day, theirs: readonly Which[]): Day {
  const { parked = [] } = day;
  if (parked.length < mostParked) return day;
  return { ...day, parked: parked.filter((one) => theirs.some((which) => isOf(one, which))) };
}

function isOf({ localId, caseId }: Parked, which: Which): boolean {
  return localId === which.localId && caseId === which.id;
}

import type { GroupDetails } from '../../domain/group/groupDetails';
import { mostNameLetters, mostPlaceLetters } from '../../domain/group/groupLimits';
import type { Worker } from '../../domain/referral/referral';
import { written } from '../referral/chosen';

/** What was typed about a group. */
export function detailsIn(typed: Record<string, string>, workers: readonly Worker[]): GroupDetails {
  const places = (typed['places'] ?? '').trim();
  const chosen = (typed['runBy'] ?? '').split(',');
  return {
    name: written(typed['name'], mostNameLetters),
    place: written(typed['place'], mostPlaceLetters),
    capacity: /^\d{1,3}$/.test(places) ? Number(places) : undefined,
    runBy: workers.filter(({ personId }) => chosen.includes(personId)),
  };
}

import type { Worker } from '../../referral/referral';
import type { Staff } from '../../staff/staff';
import type { Conference } from '../conference';
import type { Held } from '../heldBetween';
import { whoComes } from '../whoComes';

export interface Told {
  personId: string;
  /** Comes while this colleague is on leave. */
  coversFor?: Worker;
}

/** Who is told of one time: those who come, each once. `staff` are all who may come. */
export function whoIsTold(
  conference: Pick<Conference, 'attendees'>,
  held: Held,
  staff: readonly Pick<Staff, 'id' | 'name' | 'leave'>[],
): Told[] {
  const told = new Map<string, Told>();
  const all = whoComes(conference, held, staff);
  for (const { personId, standing } of all)
    if (standing.is === 'coming' || standing.is === 'notAnswered') told.set(personId, { personId });
  for (const { personId, name, standing } of all) {
    const coverId = standing.is === 'onLeave' && staff.find(({ id }) => id === personId)?.leave?.coverId;
    if (!coverId || told.has(coverId) || !mayStandIn(coverId)) continue;
    told.set(coverId, { personId: coverId, coversFor: { personId, name } });
  }
  return [...told.values()];

  function mayStandIn(coverId: string): boolean {
    const cover = staff.find(({ id }) => id === coverId);
    const { on, occurrence } = held;
    const isAway = cover?.leave && cover.leave.from <= on && on <= cover.leave.until;
    return cover !== undefined && (occurrence.answers[coverId]?.coming ?? !isAway);
  }
}

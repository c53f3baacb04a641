import { nextStepOf } from '../../../domain/checkIn/nextStep';
import type { Case } from '../../../domain/referral/case';
import { isOpen, workStatuses } from '../../../domain/referral/statusGroups';
import type { Candidate } from '../../../domain/referral/work/assignReferral';
import { dateAt, isOnLeave } from '../../../domain/staff/leave';
import { mayTake } from '../../../domain/staff/rights';
import type { Staff } from '../../../domain/staff/staff';
import { staffWith } from '../../sending/recipients';
import { localFor, type Services } from '../../services';

const most = 100;

/** A colleague who may take referrals, with how many they have. */
export interface Load extends Candidate {
  count: number;
  /** There are more than were counted. */
  more: boolean;
  /** Of those counted. */
  overdue: number;
  withoutNextStep: number;
  leaveUntil?: string;
}

/** Everybody at the Local who may take referrals, by name, with what they have now. */
export async function loadsAt(services: Services, localId: string): Promise<Load[]> {
  const staff = await staffWith(services, localId, mayTake);
  const loads = await Promise.all(staff.map((one) => loadOf(services, localId, one)));
  return loads.sort((one, other) => one.name.localeCompare(other.name, 'en-AU'));
}

async function loadOf(services: Services, localId: string, { id, name, leave }: Staff): Promise<Load> {
  const theirs = {
    partition: localId,
    where: [
      { field: 'referral.takenBy.personId', is: id },
      { field: 'referral.status', in: workStatuses },
    ],
    limit: most,
  };
  const { found, next } = await services.store.query('cases', theirs);
  const now = services.now();
  const isOverdue = ({ referral }: Case) => isOpen(referral) && referral.dueAt < now;
  const local = localFor(services, localId);
  const today = dateAt(now, local.timeZone);
  const isWithoutNext = (one: Case) => nextStepOf(one, local, today)?.is === 'none';
  const isAway = isOnLeave({ ...(leave && { leave }) }, now, local);
  return {
    personId: id,
    name,
    mayTake: true,
    isAway,
    count: found.length,
    more: next !== undefined,
    overdue: found.filter(({ document }) => isOverdue(document)).length,
    withoutNextStep: found.filter(({ document }) => isWithoutNext(document)).length,
    ...(isAway && leave && { leaveUntil: leave.until }),
  };
}

/** Those who can be given this case: here, and not acquainted with the person. */
export function canBeGiven(loads: readonly Load[], found: Case): Load[] {
  return loads.filter(
    ({ personId, isAway }) =>
      !isAway &&
      !found.conflicts.includes(personId) &&
      (found.restrictedTo === undefined || found.restrictedTo.includes(personId)),
  );
}

export function loadInWords({ count, more }: Pick<Load, 'count' | 'more'>): string {
  if (more) return `${count} or more now`;
  return count === 1 ? '1 referral now' : `${count} referrals now`;
}

import { DateTime } from 'luxon';
import { holderAction } from '../conference/after/holderActions';
import { connectionIn, sessionIn } from '../connection/parts';
import type { Local } from '../local';
import { holderOf } from '../referral/access';
import type { Case } from '../referral/case';
import { isWork } from '../referral/statusGroups';
import { dateAt } from '../staff/leave';
import type { CheckIn } from './checkIn';
import { type ComingCheckIn, comingCheckIns } from './madeByWork';
import { madeDue } from './madeDue';

type Where = Pick<Local, 'timeZone' | 'holidays' | 'clocks'>;

/** When somebody is in touch with the person next, and why: dates of the Local. `checkIn` is the one that was set. */
export type NextStep =
  | { is: 'checkIn' | 'firstContact' | 'nextTry' | 'pauseEnds' | 'action'; on: string; checkIn?: CheckIn }
  | {
      is: 'beforeFirst' | 'toTell' | 'missed' | 'cancelled';
      on: string;
      /** The day of the visit that it is about. */
      visitOn: string;
      checkIn?: CheckIn;
    }
  | { is: 'none' };

/** What comes first of what was set and what the work itself asks for. Undefined where nobody has it, or it has ended. */
export function nextStepOf(found: Case, local: Where, today: string): NextStep | undefined {
  const { referral, checkIn } = found;
  if (!isWork(referral) || holderOf(found) === undefined) return undefined;
  const also = checkIn && { checkIn };
  if (referral.status === 'gettingStarted') {
    const made = madeFirst(found, local, today);
    if (made && (!checkIn || made.on <= checkIn.on)) return { ...made, ...also };
    if (checkIn) return { is: 'checkIn', on: checkIn.on, checkIn };
    const action = holderAction(found);
    return action ? { is: 'action', on: action.by } : { is: 'none' };
  }
  const kinds = { named: 'firstContact', trying: 'nextTry', paused: 'pauseEnds' } as const;
  const on = dateAt(referral.dueAt, local.timeZone);
  if (checkIn && checkIn.on <= on) return { is: 'checkIn', on: checkIn.on, checkIn };
  return { is: kinds[referral.status], on, ...also };
}

/** The referral with the day of its next step as its own: how it stands says the same as the day's card. */
export function referralByNextStep(found: Case, local: Where, today: string): Case['referral'] {
  const { referral } = found;
  const step = nextStepOf(found, local, today);
  if (referral.status !== 'gettingStarted' || !step || step.is === 'none' || step.is === 'action')
    return referral;
  if (step.on === dateAt(referral.dueAt, local.timeZone)) return referral;
  const dueAt = DateTime.fromISO(step.on, { zone: local.timeZone }).set({ hour: 17 }).toUTC().toISO();
  return dueAt === null ? referral : { ...referral, dueAt };
}

type Made = Extract<NextStep, { visitOn: string }>;

function madeFirst(found: Case, local: Where, today: string): Made | undefined {
  const coming = comingCheckIns(found, local).filter(({ until = today }) => today <= until);
  const [first] = [...madeDue(found, today, local), ...coming];
  const session = first && sessionIn(connectionIn(found, first.connectionId), first.sessionId);
  if (!first || !session) return undefined;
  return { is: kindOf(first, session.result), on: first.on, visitOn: session.on };
}

function kindOf({ type }: ComingCheckIn, result: string | undefined): Made['is'] {
  if (type === 'beforeFirstVisit') return 'beforeFirst';
  if (type !== 'afterMissed') return 'toTell';
  return result === 'personCancelled' ? 'cancelled' : 'missed';
}

import { DateTime } from 'luxon';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { dateAt } from '../staff/leave';
import { kindsOf, type MomentAnswer } from './momentNames';
import { withMoment } from './withMoment';

export interface MomentTold {
  id: string;
  answer: MomentAnswer | undefined;
  words: string;
  /** yyyy-mm-dd, as it was typed. */
  on: string;
}

const mostDaysBack = 366;

/** Somebody noticed a moment of connection or joy, today or some days ago. */
export function addMoment(
  found: Case,
  { id, answer, words, on }: MomentTold,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  if (!answer) return refuse('kind-needed');
  if (!isPastDay(on, dateAt(at, local.timeZone))) return refuse('past-day-needed');
  const moment = { id, on, kinds: kindsOf(answer), ...(words && { words }), by: by.id };
  return happened(found, 'momentNoted', by.id, at, {
    moments: withMoment(found, moment),
    ...(words && { text: words }),
    isUndoable: true,
  });
}

function isPastDay(on: string, today: string): boolean {
  const day = DateTime.fromFormat(on, 'yyyy-MM-dd', { zone: 'utc' });
  const days = DateTime.fromISO(today, { zone: 'utc' }).diff(day, 'days').days;
  return days >= 0 && days <= mostDaysBack;
}

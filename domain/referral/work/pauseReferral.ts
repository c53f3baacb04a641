import { DateTime } from 'luxon';
import { afterBusinessDays } from '../../businessDays';
import { withoutNext } from '../../checkIn/checkInsOf';
import { dayTold } from '../../dayTold';
import type { Local } from '../../local';
import { refuse } from '../../refusal';
import type { Asker } from '../../staff/asker';
import { mayWork, relationsTo } from '../access';
import type { Case } from '../case';
import type { CaseDecision } from '../caseDecision';
import { happened } from '../happened';
import { isOpen } from '../statusGroups';

const longestPauseDays = 366;

/** Not right now: a rest, with the day on which the link worker gets in touch again (yyyy-mm-dd, after today). */
export function pauseReferral(
  found: Case,
  resumeOn: string,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'gettingStarted' && referral.status !== 'paused') return refuse('speak-first');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  const today = DateTime.fromISO(at, { zone: local.timeZone });
  const day = DateTime.fromFormat(resumeOn, 'yyyy-MM-dd', { zone: local.timeZone });
  const days = day.startOf('day').diff(today.startOf('day'), 'days').days;
  if (!day.isValid || days < 1 || days > longestPauseDays) return refuse('date-needed');
  const dueAt = day.set({ hour: 17, minute: 0 }).toUTC().toISO();
  if (dueAt === null) return refuse('date-needed');
  return happened(found, 'paused', by.id, at, {
    detail: `until ${dayTold(resumeOn, at, local)}`,
    checkIns: withoutNext(found),
    referral: { ...referral, status: 'paused', since: at, dueAt },
  });
}

/** They go on. */
export function resumeReferral(found: Case, by: Asker, at: string, local: Local): CaseDecision {
  const { referral } = found;
  if (!isOpen(referral)) return refuse('already-ended');
  if (referral.status !== 'paused') return refuse('not-paused');
  if (!mayWork(relationsTo(found, by))) return refuse('not-yours');
  const dueAt = afterBusinessDays(at, local.clocks.nextStep, local);
  return happened(found, 'resumed', by.id, at, {
    referral: { ...referral, status: 'gettingStarted', since: at, dueAt },
  });
}

import { dayTold } from '../dayTold';
import type { Local } from '../local';
import type { Case } from '../referral/case';
import type { CaseDecision } from '../referral/caseDecision';
import { happened } from '../referral/happened';
import { isStarted } from '../referral/statusGroups';
import { noWork } from '../referral/work/noWork';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import type { NextCheckIn, Rhythm } from './checkIn';
import { checkInDueAt } from './checkInDay';
import { checkInTypeNames } from './checkInNames';
import { checkInsOf } from './checkInsOf';

/** The day and the way of getting in touch next. Without a rhythm the one that stands is kept. */
export function setCheckIn(
  found: Case,
  { type, on, way }: NextCheckIn,
  rhythm: Rhythm | undefined,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  const refusal = noWork(found, by);
  if (refusal) return refuse(refusal);
  const dueAt = checkInDueAt(on, at, local);
  if (dueAt === undefined) return refuse('check-in-day-needed');
  return happened(found, 'checkInSet', by.id, at, {
    detail: `${dayTold(on, at, local)}: ${checkInTypeNames[type].toLowerCase()}`,
    // before they have spoken the clock of the first contact runs on
    ...(isStarted(referral) && { referral: { ...referral, dueAt } }),
    checkIns: { ...checkInsOf(found), checkIn: { type, on, way, setAt: at, setBy: by.id } },
    ...(rhythm && { rhythm }),
  });
}

import { z } from 'zod';
import { afterBusinessDays } from '../businessDays';
import type { Local } from '../local';
import { toReferrers } from '../notice/notices';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { relationsTo } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { happened } from './happened';

export const contactResult = z.enum(['spoke', 'leftMessage', 'noAnswer'], {
  error: 'Please choose what happened.',
});
export type ContactResult = z.infer<typeof contactResult>;

/** The link worker tried to reach the person. Having spoken is the first contact; the rest are tries, and kept. */
export function firstContact(
  found: Case,
  result: ContactResult,
  by: Asker,
  at: string,
  local: Local,
): CaseDecision {
  const { referral } = found;
  if (referral.status === 'closed' || referral.status === 'withdrawn') return refuse('already-ended');
  if (referral.status === 'gettingStarted') return refuse('already-spoken');
  if (referral.status !== 'named') return refuse('not-taken');
  if (!relationsTo(found, by).includes('holder')) return refuse('not-yours');
  if (result !== 'spoke') {
    const tries = [...referral.tries, { at, by: by.id, result }];
    return happened(found, result, by.id, at, { referral: { ...referral, tries } });
  }
  const { sentAt, takenBy } = referral;
  const dueAt = afterBusinessDays(at, local.clocks.nextStep, local);
  return happened(found, 'spoke', by.id, at, {
    referral: { status: 'gettingStarted', sentAt, since: at, takenBy, firstContactAt: at, dueAt },
    notices: toReferrers(found, 'referral.firstContact', by.id, at),
  });
}

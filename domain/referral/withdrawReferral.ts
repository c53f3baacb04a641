import { noticeId } from '../notice/notices';
import { refuse } from '../refusal';
import type { Asker } from '../staff/asker';
import { holderOf } from './access';
import type { Case } from './case';
import type { CaseDecision } from './caseDecision';
import { happened } from './happened';

/** The referrer takes the referral back, as the person may at any time. Whoever has it hears. */
export function withdrawReferral(found: Case, by: Asker, at: string): CaseDecision {
  const { referral } = found;
  if (!found.referrerIds.includes(by.id)) return refuse('not-yours');
  if (referral.status === 'closed' || referral.status === 'withdrawn') return refuse('already-ended');
  const holder = holderOf(found);
  return happened(found, 'withdrawn', by.id, at, {
    referral: {
      status: 'withdrawn',
      sentAt: referral.sentAt,
      since: at,
      withdrawnBy: by.id,
      ...('takenBy' in referral && { takenBy: referral.takenBy }),
    },
    consents: { ...found.consents, refer: { given: false, changedBy: by.id, changedAt: at } },
    careTeam: [],
    notices:
      holder && holder !== by.id
        ? [
            {
              id: noticeId(found, 'referral.withdrawn'),
              kind: 'referral.withdrawn',
              at,
              to: { personId: holder },
            },
          ]
        : [],
  });
}

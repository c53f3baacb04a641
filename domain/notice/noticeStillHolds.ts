import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import type { Asker } from '../staff/asker';
import type { NoticeKind } from './notice';

/** Asked again just before sending: consent, access and the case itself may have changed since it was planned. */
export function noticeStillHolds(kind: NoticeKind, found: Case, to: Asker): boolean {
  const relations = relationsTo(found, to);
  if (kind === 'referral.waiting') return found.referral.status === 'sent' && relations.includes('mayTake');
  if (kind === 'referral.withdrawn') return found.referral.status === 'withdrawn' && relations.length > 0;
  // handed back before it could be told
  if (kind === 'referral.taken' && found.referral.status === 'sent') return false;
  return relations.includes('referrer') && found.consents.refer.given;
}

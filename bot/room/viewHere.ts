import { viewHereCard } from '../../cards/room/viewHereCard';
import type { Nudge } from '../../domain/notice/nudge';
import { referenceIn } from '../../domain/referral/finding/referenceIn';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Message } from '../sending/drawn';
import type { Services } from '../services';

/** "Send to my private chat": a button that opens for them there what they did not want on a shared screen. At any hour. */
export async function viewHere(services: Services, { opens }: Nudge, staff: Staff): Promise<Message> {
  const { grants } = askerFrom(staff, services.now());
  if (!opens || grants.length === 0) return 'withdrawn';
  const { verb, ids } = opens;
  const reference = referenceIn(ids['caseId'] ?? '')?.reference;
  const { revision } = staff;
  const card = viewHereCard({ verb, ids, reference, nonce: services.newNonce() });
  const summary = 'Something you asked for';
  return { drawn: { card, summary, follows: false, revision, readerRevision: revision }, others: [] };
}

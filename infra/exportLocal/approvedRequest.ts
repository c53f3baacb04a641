import { createPublicKey } from 'node:crypto';
import { keyFingerprint } from '../../bot/records/readPublicKey';
import type { ExportRequest } from '../../domain/records/exportRequest';
import { type NotMade, whyNotMade } from '../../domain/records/exportRules';
import { isIndependent } from '../../domain/records/isIndependent';
import { seesRecords } from '../../domain/records/seesRecords';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Held, Store } from '../../store/store';
import { ToolFault } from './toolFault';

const sentences: Record<NotMade, string> = {
  notApproved: 'waits for a second person. Another Lead or privacy officer approves it under records.',
  ended: 'was declined or withdrawn. Somebody has to ask for a new one.',
  over: 'was approved more than 7 days ago. Somebody has to ask for a new one.',
  done: 'was made already. Somebody has to ask for a new one.',
  samePerson: 'was asked for and approved by the same person. Somebody has to ask for a new one.',
  notIndependent:
    'was approved by somebody who was let in for it. Somebody has to ask for a new one, and another one to approve.',
  otherKey:
    'names another key than the one that was approved. Tell the Lead and the privacy officer at once.',
  rightsEnded: 'does not hold any more: one of the two is no longer Lead or privacy officer there.',
};

/** The request with this number, if two people who still may have let it be made. Asked of the store each time. */
export async function approvedRequest(store: Store, id: string, at: string): Promise<Held<ExportRequest>> {
  const everywhere = { partition: { everywhere: true } as const, where: [{ field: 'id', is: id }], limit: 2 };
  const { found } = await store.query('approvals', everywhere);
  const [held] = found;
  if (!held)
    throw new ToolFault(`There is no request ${id}. Its number stands under records, like EXP-7K3Q.`);
  if (found.length > 1)
    throw new ToolFault(`Two Locals have a request ${id}. Withdraw it, and ask for a new one.`);
  const { tenantId, localId, askedBy, approvedBy = '' } = held.document;
  const holding = new Map<string, Asker>();
  for (const personId of [askedBy, approvedBy]) {
    const staff = personId && (await store.read('staff', tenantId, personId));
    const asker = staff && askerFrom(staff.document, at);
    if (asker && seesRecords(asker, localId)) holding.set(personId, asker);
  }
  const why =
    whyNotMade(held.document, at, (personId) => holding.has(personId)) ??
    whyDoubted(held.document, holding.get(askedBy), holding.get(approvedBy));
  if (why) throw new ToolFault(`The request ${id} ${sentences[why]}`);
  return held;
}

/** What somebody could have changed in the database itself. */
function whyDoubted(
  { localId, askedAt, publicKey, fingerprint }: ExportRequest,
  asked: Asker | undefined,
  approved: Asker | undefined,
): NotMade | undefined {
  if (!asked || !approved || !isIndependent(approved, asked, localId, askedAt)) return 'notIndependent';
  return keyFingerprint(createPublicKey(publicKey)) === fingerprint ? undefined : 'otherKey';
}

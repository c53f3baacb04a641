import type { ExportRequest } from '../../domain/records/exportRequest';
import { type NotMade, whyNotMade } from '../../domain/records/exportRules';
import { seesRecords } from '../../domain/records/seesRecords';
import { askerFrom } from '../../domain/staff/asker';
import type { Held, Store } from '../../store/store';
import { ToolFault } from './toolFault';

const sentences: Record<NotMade, string> = {
  notApproved: 'waits for a second person. Another Lead or privacy officer approves it under records.',
  ended: 'was declined or withdrawn. Somebody has to ask for a new one.',
  over: 'was approved more than 7 days ago. Somebody has to ask for a new one.',
  done: 'was made already. Somebody has to ask for a new one.',
  samePerson: 'was asked for and approved by the same person. Somebody has to ask for a new one.',
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
  const holding = new Set<string>();
  for (const personId of [askedBy, approvedBy]) {
    const staff = personId && (await store.read('staff', tenantId, personId));
    if (staff && seesRecords(askerFrom(staff.document, at), localId)) holding.add(personId);
  }
  const why = whyNotMade(held.document, at, (personId) => holding.has(personId));
  if (why) throw new ToolFault(`The request ${id} ${sentences[why]}`);
  return held;
}

import type { Refusal } from '../../domain/refusal';
import { withLease } from '../lease';
import { staffWith } from '../sending/recipients';
import type { Services } from '../services';
import type { StaffOutcome } from './changeStaff';

/** A change that could take a Local's last Lead away waits for any other such change, and is refused if it would. */
export async function leadsRemain(
  services: Services,
  { localId, personId }: { localId: string; personId: string },
  change: () => Promise<StaffOutcome>,
): Promise<StaffOutcome | Refusal | 'busy'> {
  let outcome: StaffOutcome | Refusal | 'busy' = 'busy';
  await withLease(services, `leads-of-${localId}`, 30, async () => {
    const leads = await staffWith(services, localId, ['lead']);
    const isLast = leads.length === 1 && leads[0]?.id === personId;
    outcome = isLast ? 'last-lead' : await change();
  });
  return outcome;
}

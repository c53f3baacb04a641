import type { Worker } from '../../domain/referral/referral';
import { mayTake } from '../../domain/staff/rights';
import { staffWith } from '../sending/recipients';
import type { Services } from '../services';

const mostNamed = 60;

/** Link workers and Leads of the Local, by name. */
export async function workersAt(services: Services, localId: string): Promise<Worker[]> {
  const staff = await staffWith(services, localId, mayTake);
  return staff
    .map(({ id, name }) => ({ personId: id, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
    .slice(0, mostNamed);
}

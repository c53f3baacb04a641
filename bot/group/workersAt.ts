import type { Worker } from '../../domain/referral/referral';
import { mayTake } from '../../domain/staff/rights';
import type { Role } from '../../domain/staff/roles';
import { staffWith } from '../sending/recipients';
import type { Services } from '../services';

const mostNamed = 60;

/** Staff of the Local by name: link workers and Leads, unless others are asked for. */
export async function workersAt(
  services: Services,
  localId: string,
  any: readonly Role[] = mayTake,
): Promise<Worker[]> {
  const staff = await staffWith(services, localId, any);
  return staff
    .map(({ id, name }) => ({ personId: id, name }))
    .sort((one, other) => one.name.localeCompare(other.name))
    .slice(0, mostNamed);
}

import type { Asker } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Services } from '../services';

/** When they work: a day is proposed on which they do. */
export async function worksOf(services: Services, by: Asker): Promise<Pick<Staff, 'hours' | 'leave'>> {
  const { hours, leave } = (await services.store.read('staff', services.tenantId, by.id))?.document ?? {};
  return { ...(hours && { hours }), ...(leave && { leave }) };
}

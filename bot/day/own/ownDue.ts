import type { Day } from '../../../domain/day/day';
import type { Asker } from '../../../domain/staff/asker';
import type { Staff } from '../../../domain/staff/staff';
import type { Services } from '../../services';
import { dayOf } from '../dayOf';
import { type DueToday, dueLines } from '../dueLines';

/** What is due for the one who pressed, read afresh, and how they want their day. */
export interface OwnDue {
  staff: Staff;
  due: DueToday;
  day: Day;
}

export async function ownDue(services: Services, by: Asker): Promise<OwnDue | undefined> {
  const reading = dayOf(services, by.id);
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const due = staff && (await dueLines(services, staff, { withMuted: true }));
  const day = await reading;
  return due && { staff, due, day };
}

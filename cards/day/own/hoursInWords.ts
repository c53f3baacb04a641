import type { Hours } from '../../../domain/staff/staffTime';
import { usualHours } from '../../../domain/staff/workingTime';
import { weekdayNames } from '../../staff/weekdayNames';

/** When reminders may come. */
export function hoursInWords({ days, from, to }: Hours = usualHours): string {
  const on = days.map((day) => weekdayNames[day - 1]).join(', ');
  return `Reminders come while you work: ${from} to ${to} on ${on}. Outside these hours it is quiet. Write **leave** to change your hours or your leave.`;
}

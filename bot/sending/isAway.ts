import type { Local } from '../../domain/local';
import { isOnLeave } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { nextWorking } from '../../domain/staff/workingTime';

/** On leave when they would next work: what reaches them would not be seen until they are back. */
export function isAway(
  { leave, ...always }: Pick<Staff, 'hours' | 'leave'>,
  at: string,
  local: Local,
): boolean {
  return leave !== undefined && isOnLeave({ leave }, nextWorking(always, at, local), local);
}

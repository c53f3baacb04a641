import { attendanceInput } from '../../cards/group/attendanceCard';
import { type Attendance, attendances } from '../../domain/group/group';
import type { Press } from '../press';
import { chosenAmong } from '../referral/chosen';

export interface Chosen {
  attendance: Attendance;
  /** What stood on their case when the card was drawn. */
  drawn: Attendance | undefined;
}

/** What was changed in somebody’s row; nothing where it was left empty, or as it stood. */
export function attendanceIn({ inputs, ids }: Press, caseId: string): Chosen | undefined {
  const attendance = chosenAmong(attendances, inputs[attendanceInput(caseId)]);
  const drawn = chosenAmong(attendances, ids[caseId]);
  return attendance === undefined || attendance === drawn ? undefined : { attendance, drawn };
}

import type { Attendance, Group, GroupSession } from '../../domain/group/group';
import type { Case } from '../../domain/referral/case';
import type { Press } from '../press';
import { writtenOf } from './attendanceAnswer';
import { attendanceIn, type Chosen } from './attendanceIn';

interface Row extends Chosen {
  found: Case;
  /** Their link worker wrote or took back something else meanwhile: that stands. */
  isOvertaken: boolean;
}

/** Rows that were changed in the card, each with how its case stands now. */
export function rowsIn(
  press: Press,
  group: Group,
  session: GroupSession | undefined,
  cases: readonly Case[],
): Row[] {
  if (!session) return [];
  return cases.flatMap((found): Row[] => {
    const chosen = attendanceIn(press, found.id);
    if (!chosen) return [];
    const stands = writtenOf(found, group, session);
    return [{ found, ...chosen, isOvertaken: stands !== chosen.drawn && stands !== chosen.attendance }];
  });
}

export function asAttendance(rows: readonly Row[]): Record<string, Attendance> {
  return Object.fromEntries(
    rows.filter(({ isOvertaken }) => !isOvertaken).map(({ found, attendance }) => [found.id, attendance]),
  );
}

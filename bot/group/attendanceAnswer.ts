import { attendanceCard } from '../../cards/group/attendanceCard';
import { attendanceOf } from '../../domain/group/attendanceOf';
import { visitOf } from '../../domain/group/attended';
import type { Attendance, Group, GroupSession } from '../../domain/group/group';
import { connectionTo } from '../../domain/group/takesPart';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Answer } from '../answer';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { membersOf } from './membersOf';

/** Who came to a session, to be written down. */
export async function attendanceAnswer(
  services: Services,
  by: Asker,
  press: Press,
  {
    group: asked,
    session,
    nonce,
    problem,
  }: { group: Group; session: GroupSession; nonce: string; problem?: string },
): Promise<Answer> {
  const { group, members } = await membersOf(services, by, press, asked);
  const dialog = attendanceCard({
    group,
    session,
    // their own case alone says what stands: what was taken back there does not return from the group’s list
    members: members.map(({ caseId, name, found }) => {
      const stands = writtenOf(found, group, session);
      return { caseId, name, ...(stands && { stands }) };
    }),
    typed: press.inputs,
    today: dateAt(services.now(), localFor(services, group.localId).timeZone),
    nonce,
    ...(problem !== undefined && { problem }),
  });
  return { title: 'Who came', dialog };
}

/** What their own case says of that session. */
export function writtenOf(found: Case, group: Group, session: GroupSession): Attendance | undefined {
  const connection = connectionTo(found, group.id);
  return connection && attendanceOf(visitOf(connection, session));
}

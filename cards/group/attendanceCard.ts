import { type Attendance, attendances, type Group, type GroupSession } from '../../domain/group/group';
import { attendanceNames } from '../../domain/group/groupNames';
import { sends } from '../buttons';
import type { Card, Element } from '../card';
import { asked, choiceSet, options } from '../inputs';
import { card, line, problem, typed } from '../parts';
import { notAClinicalRecord, whoCanSee } from '../referral/footers';
import { groupPress } from './groupPress';
import type { MemberRow } from './groupView';
import { sessionWords } from './groupWords';
import { unmarked } from './unmarked';

type Row = MemberRow & { stands?: Attendance };

export interface AttendanceView {
  group: Group;
  session: GroupSession;
  members: readonly Row[];
  typed: Record<string, string>;
  today: string;
  nonce: string;
  problem?: string;
}

/** Who came, of everybody on one card. What stands there already is sent along, so that only what changed is written. */
export function attendanceCard(view: AttendanceView): Card {
  const { group, session, members, today, nonce, problem: why } = view;
  const shown = members.map(({ caseId, stands }): [string, string] => [caseId, stands ?? 'none']);
  const ids = { sessionId: session.id, ...Object.fromEntries(shown) };
  return card(
    [
      ...(why ? [problem(why)] : []),
      typed(group.name),
      line(sessionWords({ ...session, attendance: {} }, today)),
      ...members.flatMap((one) => memberInput(one, view)),
      ...(members.length === 0 ? [line('Nobody takes part yet.')] : []),
      notAClinicalRecord,
      whoCanSee('those who run this group and the Lead; and of each person, their link worker.'),
    ],
    [
      ...(members.length > 0
        ? [sends('Save', groupPress('group.attended', group, nonce, ids), 'positive')]
        : []),
      sends('Back', groupPress('group.open', group, nonce)),
    ],
  );
}

/** The input of somebody’s row. */
export function attendanceInput(caseId: string): string {
  return `came ${caseId}`;
}

function memberInput({ caseId, name, stands }: Row, { members, typed: left }: AttendanceView): Element[] {
  const isShared = members.some((other) => other.caseId !== caseId && other.name === name);
  const label = [unmarked(name), ...(isShared ? [caseId] : [])].filter(Boolean).join(' · ') || caseId;
  const input = choiceSet(attendanceInput(caseId), label, options(attendances, attendanceNames), {
    placeholder: 'Not written down',
    ...(stands && { value: stands }),
  });
  return asked(left, {})(input);
}

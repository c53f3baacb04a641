import { attendanceInput } from '../../cards/group/attendanceCard';
import { groupRefusal } from '../../cards/group/groupRefusals';
import { attendanceWords, notWrittenWords } from '../../cards/group/groupWords';
import { sessionIn } from '../../domain/group/changeSession';
import type { Attendance, Group } from '../../domain/group/group';
import { runsGroup } from '../../domain/group/groupRights';
import { memberIn } from '../../domain/group/places';
import { writeAttendance } from '../../domain/group/writeAttendance';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import type { Services } from '../services';
import { attendanceAnswer } from './attendanceAnswer';
import { changeGroup } from './changeGroup';
import { groupAnswer } from './groupAnswer';
import { readGroup } from './readGroup';
import { asAttendance, rowsIn } from './rowsIn';
import { seenGroup } from './seenGroup';
import { writeOnCase } from './writeOnCase';

/**
 * Writes down who came: on the group, and then on each case. Only what was changed in the card is written, and only
 * where the case still says what the card was drawn with: the link worker’s own word stands.
 */
export const saveAttendance: Deed = async (services, by, press) => {
  const held = await readGroup(services, by, press);
  const cases = held && runsGroup(held.document, by) ? await openCases(services, by, held.document) : [];
  const { sessionId } = press.ids;
  const rowsOf = (group: Group) => rowsIn(press, group, sessionIn(group, sessionId), cases);
  return changeGroup(services, by, press, {
    change: (found, at, local) => writeAttendance(found, sessionId, asAttendance(rowsOf(found)), at, local),
    done: (next) => writeAll(services, by, press, next, cases),
    refused: async (found, refusal) => {
      const session = sessionIn(found, sessionId);
      if (!session || refusal !== 'result-needed')
        return groupAnswer(services, by, press, found, { problem: groupRefusal(refusal) });
      const overtaken = rowsOf(found).filter(({ isOvertaken }) => isOvertaken).length;
      const isSame = cases.some(({ id }) => press.inputs[attendanceInput(id)]);
      const problem = notWrittenWords({ overtaken }) ?? groupRefusal(isSame ? 'already-so' : 'result-needed');
      // what stands now is shown in place of what was chosen before it
      const again = overtaken > 0 ? { ...press, inputs: {} } : press;
      return attendanceAnswer(services, by, again, { group: found, session, nonce: press.nonce, problem });
    },
  });
};

/** Those whose names are open to whoever presses. */
async function openCases(services: Services, by: Asker, asked: Group): Promise<Case[]> {
  const { group, cases } = await seenGroup(services, by, asked);
  return cases.filter(({ id }) => memberIn(group, id));
}

async function writeAll(
  services: Services,
  by: Asker,
  press: Press,
  group: Group,
  cases: readonly Case[],
): Promise<Answer> {
  const session = sessionIn(group, press.ids['sessionId']);
  const all: Attendance[] = [];
  let [overtaken, left] = [0, 0];
  for (const { found, attendance, drawn } of rowsIn(press, group, session, cases)) {
    if (!session) continue;
    const outcome = await writeOnCase(services, by, press, { group, found, session, attendance, drawn });
    if (outcome === 'written') all.push(attendance);
    else if (outcome === 'overtaken') overtaken += 1;
    else left += 1;
  }
  const says = all.length > 0 ? `Written down: ${attendanceWords(all)}.` : undefined;
  const problem = notWrittenWords({ overtaken, left });
  return groupAnswer(services, by, press, group, { ...(says && { says }), ...(problem && { problem }) });
}

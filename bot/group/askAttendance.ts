import { sessionIn, wasOn } from '../../domain/group/changeSession';
import { runsGroup } from '../../domain/group/groupRights';
import { dateAt } from '../../domain/staff/leave';
import type { Deed } from '../door/answerPress';
import { localFor } from '../services';
import { attendanceAnswer } from './attendanceAnswer';
import { groupAnswer } from './groupAnswer';
import { noGroup } from './noGroup';
import { readGroup } from './readGroup';

/** Opens it once its day has come. Anybody else of the Local is shown the group. */
export const askAttendance: Deed = async (services, by, press) => {
  const held = await readGroup(services, by, press);
  if (!held) return noGroup(services, by, press, 'view');
  const { document: group } = held;
  const session = sessionIn(group, press.ids['sessionId']);
  const { timeZone } = localFor(services, group.localId);
  const today = dateAt(services.now(), timeZone);
  const hasCome = session !== undefined && session.on <= today && wasOn(group, session, timeZone);
  if (!hasCome || !runsGroup(group, by)) return groupAnswer(services, by, press, group);
  const nonce = services.newNonce();
  return attendanceAnswer(services, by, press, { group, session, nonce });
};

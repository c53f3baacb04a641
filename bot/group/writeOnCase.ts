import { attended } from '../../domain/group/attended';
import type { Attendance, Group, GroupSession } from '../../domain/group/group';
import type { Case } from '../../domain/referral/case';
import { refuse } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { changeCase } from '../referral/changeCase';
import type { Services } from '../services';
import { writtenOf } from './attendanceAnswer';
import type { Chosen } from './attendanceIn';

interface Writing extends Chosen {
  group: Group;
  found: Case;
  session: GroupSession;
}
type Outcome = 'written' | 'overtaken' | 'refused';

/** On one case, once however often the press comes, and never over what somebody else wrote or took back meanwhile. */
export async function writeOnCase(
  services: Services,
  by: Asker,
  press: Press,
  { group, found: { id: caseId, localId }, session, attendance, drawn }: Writing,
): Promise<Outcome> {
  let outcome: Outcome = 'refused';
  const own: Press = {
    ...press,
    ids: { localId, caseId },
    inputs: {},
    nonce: nonceAfter(`${press.nonce} ${group.id} ${caseId}`),
  };
  const standsIn = (found: Case): Attendance | undefined => writtenOf(found, group, session);
  await changeCase(services, by, own, {
    change: (found, at, local) => {
      const stands = standsIn(found);
      if (stands !== drawn) return refuse(stands === attendance ? 'already-so' : 'changed-meanwhile');
      return attended(found, group, { sessionId: session.id, attendance }, by, at, local);
    },
    done: () => {
      outcome = 'written';
      return { line: 'Written down.' };
    },
    refused: (_found, refusal) => {
      if (refusal === 'already-so') outcome = 'written';
      if (refusal === 'changed-meanwhile') outcome = 'overtaken';
      return { line: 'Not written down.' };
    },
  });
  return outcome;
}

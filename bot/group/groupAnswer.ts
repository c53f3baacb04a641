import { groupCard } from '../../cards/group/groupCard';
import type { Group } from '../../domain/group/group';
import { runsGroup } from '../../domain/group/groupRights';
import { mayUndoGroup } from '../../domain/group/undoGroup';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { membersOf } from './membersOf';

/** A group for the one who pressed, with what was just done, or why it was not. */
export async function groupAnswer(
  services: Services,
  by: Asker,
  press: Press,
  found: Group,
  said: { says?: string; problem?: string } = {},
): Promise<Answer> {
  const { id: subjectId, localId } = found;
  await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  const runs = runsGroup(found, by);
  const seesWho = runs && found.endedAt === undefined;
  const { group, members } = seesWho
    ? await membersOf(services, by, press, found)
    : { group: found, members: [] };
  const now = services.now();
  const dialog = groupCard({
    ...said,
    group,
    local: localFor(services, localId),
    runs,
    members: members.map(({ caseId, name }) => ({ caseId, name })),
    mayUndo: mayUndoGroup(group, by.id, now),
    now,
    nonce: nonceAfter(`${press.nonce} ${group.id} ${group.revision}`),
  });
  return { title: 'Small group', dialog };
}

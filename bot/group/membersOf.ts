import { asCasesSay } from '../../domain/group/asCasesSay';
import type { Group } from '../../domain/group/group';
import { memberIn } from '../../domain/group/places';
import { shownName } from '../../domain/group/shownName';
import { takesPart } from '../../domain/group/takesPart';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { auditNow } from '../auditing';
import type { Press } from '../press';
import type { Services } from '../services';
import { seenGroup } from './seenGroup';

export interface Member {
  caseId: string;
  found: Case;
  name: string;
}

/** Who takes part, as far as the reader may see. Each name that is shown is a view in the audit of its case. */
export async function membersOf(
  services: Services,
  by: Asker,
  press: Press,
  asked: Group,
): Promise<{ group: Group; members: Member[] }> {
  const { group, cases } = await seenGroup(services, by, asked);
  const members = cases.flatMap((found): Member[] => {
    const name = shownName(found, by);
    const isMember = takesPart(found, group.id) && memberIn(group, found.id);
    return isMember && name !== undefined ? [{ caseId: found.id, found, name }] : [];
  });
  // whatever the press was, a name and no more of the case was seen
  const view = { ...press, verb: 'group.open' };
  const what = { localId: group.localId, kind: 'view', allowed: true } as const;
  await Promise.all(
    members.map(({ caseId: subjectId }) => auditNow(services, by, view, { ...what, subjectId })),
  );
  return { group: asCasesSay(group, cases), members };
}

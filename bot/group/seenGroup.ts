import { asSeen } from '../../domain/group/asSeen';
import type { Group } from '../../domain/group/group';
import { runsGroup } from '../../domain/group/groupRights';
import { shownName } from '../../domain/group/shownName';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Services } from '../services';
import { freshGroup } from './freshGroup';

/** The group as its cases say at this moment, for somebody who runs it. Whom they may not see is nowhere in it. */
export async function seenGroup(
  services: Services,
  by: Asker,
  asked: Group,
): Promise<{ group: Group; cases: Case[]; closed: ReadonlySet<string> }> {
  const { group, cases } = await freshGroup(services, asked);
  const open = cases.filter((found) => shownName(found, by) !== undefined);
  const closed = new Set(cases.filter((found) => !open.includes(found)).map(({ id }) => id));
  return { group: asSeen(group, closed), cases: open, closed };
}

/** Those who run it count whom they see; to anybody else it is as it stands. */
export async function seenWhereRun(services: Services, by: Asker, group: Group): Promise<Group> {
  return runsGroup(group, by) ? (await seenGroup(services, by, group)).group : group;
}

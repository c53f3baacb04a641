import { groupsCard } from '../../cards/group/groupsCard';
import type { Group } from '../../domain/group/group';
import { runsGroup } from '../../domain/group/groupRights';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayTake } from '../../domain/staff/rights';
import { type Answer, asDialog } from '../answer';
import { auditList, auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { groupsAt } from './groupsAt';
import { seenWhereRun } from './seenGroup';

const shown = 10;
const shownAfterEndMs = 14 * 24 * 60 * 60_000;

/** `groups`: the small groups of the asker's Locals. Nobody who takes part is named in it. */
export async function showGroups(services: Services, by: Asker): Promise<Answer> {
  return groupsFor(services, by, { verb: 'groups.open', surface: 'personal' }, services.newNonce(), 0);
}

export async function openGroups(services: Services, by: Asker, press: Press): Promise<Answer> {
  const from = Number(press.ids['from'] ?? 0);
  const begins = Number.isInteger(from) && from > 0 ? from : 0;
  return asDialog('Small groups', await groupsFor(services, by, press, nonceAfter(press.nonce), begins));
}

async function groupsFor(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  nonce: string,
  from: number,
): Promise<Answer> {
  const localIds = localsWith(by, mayTake);
  if (localIds.length === 0) {
    const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-yours' } as const;
    await auditNow(services, by, press, refused);
    return { line: 'Small groups are for link workers and Leads. To find something say: activities.' };
  }
  const lately = new Date(Date.parse(services.now()) - shownAfterEndMs).toISOString();
  // whoever runs it may still have to write down who came
  const isShown = (group: Group) =>
    group.endedAt === undefined ||
    (group.endedAt >= lately && runsGroup(group, by) && group.sessions.length > 0);
  const [read] = await Promise.all([
    Promise.all(localIds.map((localId) => groupsAt(services, localId, isShown))),
    auditList(services, by, press, localIds),
  ]);
  const all = read.flat();
  const next = from + shown;
  const card = groupsCard({
    locals: localIds.map((localId) => localFor(services, localId)),
    groups: await Promise.all(all.slice(from, next).map((group) => seenWhereRun(services, by, group))),
    ...(next < all.length && { next }),
    isFirst: from === 0,
    now: services.now(),
    nonce,
  });
  return { card, summary: 'Small groups' };
}

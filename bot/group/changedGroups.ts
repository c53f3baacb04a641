import type { Connection } from '../../domain/connection/connection';
import { mayStand } from '../../domain/due/mayStand';
import type { Group } from '../../domain/group/group';
import { type GroupNews, groupNews } from '../../domain/group/groupNews';
import { connectionTo, takesPart } from '../../domain/group/takesPart';
import type { Case } from '../../domain/referral/case';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { mayTake } from '../../domain/staff/rights';
import { localFor, type Services } from '../services';
import { whoTells } from '../suggest/whoTells';
import { groupsAt } from './groupsAt';

export interface ChangedGroup {
  group: Group;
  news: GroupNews;
  /** Those who go there and with whom the reader is to talk of it. */
  own: { found: Case; connection: Connection }[];
}

/** Small groups that have ended or cancel, where people of this reader go. For lists and jobs: it opens no case. */
export async function changedGroups(services: Services, reader: Asker): Promise<ChangedGroup[]> {
  const now = services.now();
  const changed: ChangedGroup[] = [];
  for (const localId of localsWith(reader, mayTake)) {
    const today = dateAt(now, localFor(services, localId).timeZone);
    for (const group of await groupsAt(services, localId, () => true)) {
      const news = groupNews(group, today, now);
      const own = news ? await ownIn(services, reader, group) : [];
      if (news && own.length > 0) changed.push({ group, news, own });
    }
  }
  return changed;
}

async function ownIn(services: Services, reader: Asker, group: Group): Promise<ChangedGroup['own']> {
  const all = group.members.map(async ({ caseId }): Promise<ChangedGroup['own']> => {
    const found = (await services.store.read('cases', group.localId, caseId))?.document;
    const connection = found && connectionTo(found, group.id);
    if (!found || !connection || !takesPart(found, group.id) || !mayStand(found, 'smallGroup')) return [];
    return (await whoTells(services, found)).includes(reader.id) ? [{ found, connection }] : [];
  });
  return (await Promise.all(all)).flat();
}

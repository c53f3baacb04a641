import { changedGroupsCard } from '../../cards/group/changedGroupsCard';
import { dateAt } from '../../domain/staff/leave';
import { auditViews } from '../auditing';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';
import { localFor } from '../services';
import { changedGroups } from './changedGroups';
import { noGroup } from './noGroup';

const mostGroups = 3;
const mostPeople = 8;

/** Small groups that ended or cancel, and who of the reader’s people goes there. Each name is a view. */
export const openChangedGroups: Deed = async (services, by, press) => {
  const all = await changedGroups(services, by);
  const [first] = by.grants;
  if (!first) return noGroup(services, by, press, 'view');
  const rows = all.slice(0, mostGroups).map(({ group, news, own }) => ({
    name: group.name,
    localId: group.localId,
    news,
    own: own.slice(0, mostPeople),
    others: Math.max(0, own.length - mostPeople),
  }));
  const named = rows.flatMap(({ own }) => own.map(({ found }) => found));
  await auditViews(services, by, press, named);
  const { timeZone } = localFor(services, rows[0]?.localId ?? first.localId);
  const dialog = changedGroupsCard({
    rows,
    more: all.length - rows.length,
    today: dateAt(services.now(), timeZone),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Small groups that changed', dialog };
};

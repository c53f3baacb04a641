import { answeredNews } from '../../cards/activity/answeredNews';
import { concernNews } from '../../cards/activity/concernNews';
import { type Activity, asActivity } from '../../domain/activity/activity';
import { activityNoticeHolds } from '../../domain/notice/activityNotice';
import type { Nudge } from '../../domain/notice/nudge';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import type { Held } from '../../store/store';
import { asShownTo } from '../activity/setAside';
import { localFor, type Services } from '../services';
import type { Message } from './drawn';
import { untilTheyMayBeTold } from './untilTheyMayBeTold';

interface About {
  held: Held<Nudge>;
  found: Activity;
}

/** What somebody said is wrong with activities, or that it was answered: several in one card. */
export async function aboutActivities(
  services: Services,
  nudge: Nudge,
  found: Activity,
  staff: Staff,
): Promise<Message> {
  const to = askerFrom(staff, services.now());
  if (!activityNoticeHolds(nudge, found, to)) return 'withdrawn';
  const wait = await untilTheyMayBeTold(services, staff, found.localId);
  if (wait) return wait;
  const others = await othersOfTheKind(services, nudge, to);
  const all = new Map([found, ...others.map((one) => one.found)].map((one) => [one.id, one]));
  const shown = [...all.values()].map((one) => asShownTo(to, one));
  const nonce = services.newNonce();
  const card =
    nudge.kind === 'activity.answered'
      ? answeredNews(shown, nonce)
      : concernNews(shown, localFor(services, found.localId), nonce);
  const drawn = { card, summary: 'Something about the directory', follows: false };
  return {
    drawn: { ...drawn, revision: found.revision, readerRevision: staff.revision },
    others: others.map(({ held }) => held),
  };
}

async function othersOfTheKind(services: Services, nudge: Nudge, to: Asker): Promise<About[]> {
  const owed = {
    partition: nudge.recipientId,
    where: [
      { field: 'state', is: 'planned' },
      { field: 'kind', is: nudge.kind },
    ],
    order: { by: 'wakeAt' },
  };
  const { found } = await services.store.query('nudges', owed);
  const all: About[] = [];
  for (const held of found) {
    const { id, subject } = held.document;
    if (id === nudge.id) continue;
    const read = await services.store.read('activities', subject.partition, subject.id);
    const activity = read && asActivity(read.document);
    if (activity && activityNoticeHolds(held.document, activity, to)) all.push({ held, found: activity });
  }
  return all;
}

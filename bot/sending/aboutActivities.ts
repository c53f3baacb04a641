import { answeredNews } from '../../cards/activity/answeredNews';
import { concernNews } from '../../cards/activity/concernNews';
import type { Activity } from '../../domain/activity/activity';
import { activityNoticeHolds } from '../../domain/notice/activityNotice';
import type { Nudge } from '../../domain/notice/nudge';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import { asShownTo } from '../activity/setAside';
import { localFor, type Services } from '../services';
import { aboutStopped } from '../suggest/aboutStopped';
import type { Message } from './drawn';
import { owedOfKind } from './owedOfKind';
import { untilTheyMayBeTold } from './untilTheyMayBeTold';

/** What somebody said is wrong with activities, that it was answered, or that one has stopped: several in one card. */
export async function aboutActivities(
  services: Services,
  nudge: Nudge,
  found: Activity,
  staff: Staff,
): Promise<Message> {
  if (nudge.kind === 'activity.stopped') return aboutStopped(services, nudge, found, staff);
  const to = askerFrom(staff, services.now());
  if (!activityNoticeHolds(nudge, found, to)) return 'withdrawn';
  const wait = await untilTheyMayBeTold(services, staff, found.localId);
  if (wait) return wait;
  const owed = await owedOfKind(services, nudge);
  const others = owed.filter((one) => activityNoticeHolds(one.held.document, one.found, to));
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

import { stoppedNews } from '../../cards/suggest/stoppedNews';
import type { Activity } from '../../domain/activity/activity';
import { stopOf } from '../../domain/activity/stopped/stopOf';
import { midnightAfter } from '../../domain/day/looks';
import { activityNoticeHolds } from '../../domain/notice/activityNotice';
import type { Nudge } from '../../domain/notice/nudge';
import { askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Held } from '../../store/store';
import { asShownTo } from '../activity/setAside';
import type { Message } from '../sending/drawn';
import { seenOf } from '../sending/isStillSo';
import { owedOfKind } from '../sending/owedOfKind';
import { untilTheyMayBeTold } from '../sending/untilTheyMayBeTold';
import { localFor, type Services } from '../services';
import { oweThoseNow } from './oweThoseNow';
import { ownGoingTo } from './ownGoingTo';

const mostSeen = 20;

/** Activities that have stopped and stand in plans of the reader's people: several in one card, without a name. */
export async function aboutStopped(
  services: Services,
  nudge: Nudge,
  found: Activity,
  staff: Staff,
): Promise<Message> {
  const to = askerFrom(staff, services.now());
  const first = await stoppedFor(nudge, found);
  if (!first) return 'withdrawn';
  const wait = await untilTheyMayBeTold(services, staff, found.localId);
  if (wait) return { ...wait, waitUntil: earlier(wait.waitUntil, tonight(services, found.localId)) };
  const others: Held<Nudge>[] = [];
  const all = new Map([[found.id, first]]);
  for (const { held, found: other } of await owedOfKind(services, nudge)) {
    const stopped = await stoppedFor(held.document, other);
    if (!stopped) continue;
    others.push(held);
    all.set(other.id, stopped);
  }
  const shown = [...all.values()];
  const cases = shown.flatMap(({ own }) => own.map((one) => one.found));
  const card = stoppedNews(
    shown.map(({ activity, stop, own }) => ({ activity, stop, count: own.length })),
    services.newNonce(),
  );
  const drawn = { card, summary: 'Something about the directory', follows: false };
  return {
    drawn: {
      ...drawn,
      revision: found.revision,
      readerRevision: staff.revision,
      seen: seenOf(cases, mostSeen),
    },
    others,
  };

  async function stoppedFor(owed: Nudge, about: Activity) {
    const stop = stopOf(about);
    if (!stop || !activityNoticeHolds(owed, about, to)) return undefined;
    await oweThoseNow(services, owed, about);
    const own = await ownGoingTo(services, about, to.id);
    return own.length > 0 ? { activity: asShownTo(to, about), stop, own } : undefined;
  }
}

/** A leave begins with a day: whoever waits is asked about again then, since somebody else may be the one to hear. */
function tonight(services: Services, localId: string): string {
  const local = localFor(services, localId);
  return midnightAfter(dateAt(services.now(), local.timeZone), local);
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

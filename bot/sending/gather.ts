import { newsShown } from '../../cards/referral/news';
import { isDayKind, isListKind, isNewsKind } from '../../domain/notice/notice';
import { noticeStillHolds } from '../../domain/notice/noticeStillHolds';
import type { Nudge } from '../../domain/notice/nudge';
import { readerKey } from '../../domain/notice/placement';
import type { Case } from '../../domain/referral/case';
import { askerFrom } from '../../domain/staff/asker';
import type { Staff } from '../../domain/staff/staff';
import { newcomer } from '../../domain/staff/staffRules';
import { aboutConference } from '../conference/aboutConference';
import { dayMessage } from '../day/dayMessage';
import { drawWaitingList } from '../referral/finding/drawWaitingList';
import { viewHere } from '../room/viewHere';
import type { Services } from '../services';
import { aboutCovers } from '../staff/aboutCovers';
import { aboutActivities } from './aboutActivities';
import { drawNews } from './drawNews';
import type { Message } from './drawn';
import { seenOf } from './isStillSo';
import { mayHoldAgain } from './mayHoldAgain';
import { noticeCard } from './noticeCard';
import { sharing } from './sharing';
import { subjectOf } from './subjectOf';
import { untilTheyMayBeTold } from './untilTheyMayBeTold';

const aMinute = 60_000;

/** The message that a due nudge goes out in, with the others that share it; or when to ask again. */
export async function gather(services: Services, nudge: Nudge): Promise<Message> {
  const subject = await subjectOf(services, nudge.subject);
  if (!subject) return 'withdrawn';
  const staff =
    (await services.store.read('staff', services.tenantId, nudge.recipientId))?.document ??
    newcomer(nudge.recipientId, services.tenantId, '');
  if (isDayKind(nudge.kind)) return dayMessage(services, nudge, staff);
  if ('attendees' in subject) return aboutConference(services, nudge, subject, staff);
  if (nudge.kind === 'view.here') return viewHere(services, nudge, staff);
  if (nudge.kind === 'staff.cover') return aboutCovers(services, nudge, staff);
  if ('source' in subject) return aboutActivities(services, nudge, subject, staff);
  const isOneOfMany = isListKind(nudge.kind) || isNewsKind(nudge.kind);
  if (isOneOfMany && 'participant' in subject) return oneOfMany(services, nudge, subject, staff);
  const reader = askerFrom(staff, services.now());
  const drawn = noticeCard(services, nudge, subject, reader);
  if (!drawn) return 'withdrawn';
  const seen = 'participant' in subject ? seenOf([subject], 1) : [];
  const from = {
    revision: subject.revision,
    readerRevision: staff.revision,
    reader: readerKey(reader),
    seen,
  };
  return { drawn: { ...drawn, ...from }, others: [] };
}

/** The list of what waits, or news: in their working hours, and at most one an hour. */
async function oneOfMany(services: Services, nudge: Nudge, found: Case, staff: Staff): Promise<Message> {
  const now = services.now();
  const to = askerFrom(staff, now);
  if (!noticeStillHolds(nudge.kind, nudge.occurrence, found, to)) {
    const waitUntil = mayHoldAgain(nudge, found, now);
    return waitUntil === undefined ? 'withdrawn' : { waitUntil };
  }
  const wait = await untilTheyMayBeTold(services, staff, found.localId);
  if (wait) return wait;
  const others = await sharing(services, nudge, to);
  const held = others.map((one) => one.held);
  const from = { revision: 0, readerRevision: staff.revision };
  if (isListKind(nudge.kind)) {
    const list = await drawWaitingList(services, to, services.newNonce());
    if (list.shows === '') {
      const isAsRead = (await subjectOf(services, nudge.subject))?.revision === found.revision;
      // somebody else sees to it now; or it changed between the two reads, and is asked about once more
      return isAsRead ? 'withdrawn' : { waitUntil: after(now, aMinute) };
    }
    const summary = 'Something waits for you';
    return { drawn: { ...list, summary, follows: true, ...from }, others: held };
  }
  const news = [{ nudge, found }, ...others.map((one) => ({ nudge: one.held.document, found: one.found }))];
  const card = drawNews(services, news, to);
  const seen = seenOf(
    news.map((one) => one.found),
    newsShown,
  );
  return { drawn: { card, summary: 'News about a referral', follows: false, ...from, seen }, others: held };
}

function after(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}

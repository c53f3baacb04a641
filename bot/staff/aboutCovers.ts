import { type CoverNews, coverNews } from '../../cards/staff/coverNews';
import type { Nudge } from '../../domain/notice/nudge';
import { coveredIn, coversNow } from '../../domain/staff/coverNotice';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import type { Held } from '../../store/store';
import { homeOf } from '../day/homeOf';
import { everyPage } from '../everyPage';
import type { Message } from '../sending/drawn';
import { untilTheyMayBeTold } from '../sending/untilTheyMayBeTold';
import type { Services } from '../services';

/** For whom somebody covers, or covers no longer: all that is owed of it in one card, as it stands now. */
export async function aboutCovers(services: Services, nudge: Nudge, staff: Staff): Promise<Message> {
  const local = homeOf(services, staff);
  if (!local) return 'withdrawn';
  const wait = await untilTheyMayBeTold(services, staff, local.id);
  if (wait) return wait;
  const today = dateAt(services.now(), local.timeZone);
  const { others, told } = await ofTheKind(services, nudge);
  const news = new Map<string, CoverNews>();
  for (const { occurrence } of [nudge, ...others.map(({ document }) => document)]) {
    const personId = coveredIn(occurrence);
    const days = coversNow(staff, personId, today);
    // taken back before they had heard of it
    if (!days && !told.has(personId)) continue;
    news.set(personId, { name: await nameOf(services, personId), days });
  }
  if (news.size === 0) return 'withdrawn';
  return {
    drawn: {
      card: coverNews([...news.values()], today, services.newNonce()),
      summary: 'About covering for a colleague',
      follows: false,
      revision: staff.revision,
      readerRevision: staff.revision,
    },
    others,
  };
}

/** What is owed beside it, and about whom they were told before. */
async function ofTheKind(services: Services, nudge: Nudge) {
  const others: Held<Nudge>[] = [];
  const told = new Set<string>();
  const where = [{ field: 'kind', is: nudge.kind }];
  const theirs = { partition: nudge.recipientId, where };
  for await (const held of everyPage(services.store, 'nudges', theirs)) {
    const { id, state, occurrence } = held.document;
    if (state === 'planned' && id !== nudge.id) others.push(held);
    if (state === 'delivered' || state === 'uncertain') told.add(coveredIn(occurrence));
  }
  return { others, told };
}

async function nameOf(services: Services, personId: string): Promise<string> {
  const held = await services.store.read('staff', services.tenantId, personId);
  return held?.document.name ?? 'a colleague';
}

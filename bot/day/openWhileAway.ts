import { whileAwayCard } from '../../cards/day/whileAwayCard';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditViews } from '../auditing';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { hasLeft, staffNow } from '../referral/record/staffNow';
import type { Services } from '../services';
import { awayWindow } from './awayWindow';
import { homeOf } from './homeOf';
import { type AwayCase, stepsWhileAway } from './stepsWhileAway';

const perPage = 4;

/** "What happened": in the last leave of the one who pressed, on their cases, page by page. Each is a view. */
export async function openWhileAway(services: Services, by: Asker, press: Press): Promise<Answer> {
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const local = staff && homeOf(services, staff);
  if (!staff || !local) return notFound(services, by, press, 'view');
  const away = awayWindow(staff, services.now(), local);
  if (!away) return { line: 'You have had no leave here that is over.' };
  const asker = askerFrom(staff, services.now(), local.timeZone);
  const start = Math.max(0, Number.parseInt(press.ids['page'] ?? '0', 10) || 0);
  const { cases, isMore } = await pageOf(stepsWhileAway(services, asker, away), start);
  const named = cases.filter(({ left }) => !left).map(({ found }) => found);
  await auditViews(services, by, press, named);
  const names = await staffNow(
    services,
    cases.flatMap(({ steps }) => steps.map((step) => step.by)),
  );
  const dialog = whileAwayCard({
    ...away,
    cases,
    nameOf: (id) => (id === 'bot' ? 'Local Connections' : (names.get(id)?.name ?? hasLeft)),
    zone: local.timeZone,
    next: isMore ? start + cases.length : undefined,
    isFirst: start === 0,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'While you were away', dialog };
}

/** A carer and the person they care for never stand on one page. */
async function pageOf(all: AsyncIterable<AwayCase>, start: number) {
  const cases: AwayCase[] = [];
  let seen = 0;
  for await (const one of all) {
    seen += 1;
    if (seen <= start) continue;
    const { id, linkedTo } = one.found;
    const isLinked = cases.some(({ found }) => linkedTo.includes(found.id) || found.linkedTo.includes(id));
    if (isLinked || cases.length === perPage) return { cases, isMore: true };
    cases.push(one);
  }
  return { cases, isMore: false };
}

import { whileAwayCard } from '../../cards/day/whileAwayCard';
import { type Asker, askerFrom } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
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
  const shown: AwayCase[] = [];
  let seen = 0;
  for await (const one of stepsWhileAway(services, asker, away)) {
    seen += 1;
    if (seen > start) shown.push(one);
    if (shown.length > perPage) break;
  }
  const isMore = shown.length > perPage;
  const cases = shown.slice(0, perPage);
  for (const { found } of cases) {
    const { id: subjectId, localId } = found;
    await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  }
  const names = await staffNow(
    services,
    cases.flatMap(({ steps }) => steps.map((step) => step.by)),
  );
  const dialog = whileAwayCard({
    ...away,
    cases,
    nameOf: (id) => (id === 'bot' ? 'Local Connections' : (names.get(id)?.name ?? hasLeft)),
    zone: local.timeZone,
    next: isMore ? start + perPage : undefined,
    isFirst: start === 0,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'While you were away', dialog };
}

import { caseloadsCard } from '../../../cards/referral/finding/caseloads';
import { daysSince } from '../../../domain/referral/finding/daysSince';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayManageStaff } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { auditList } from '../../auditing';
import { nonceAfter } from '../../nonce';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { loadsAt } from '../work/caseload';

const shown = 15;

/** For a Lead: who has how many, at one Local at a time, and how long the line is. */
export async function openCaseloads(services: Services, by: Asker, press: Press): Promise<Answer> {
  const led = localsWith(by, mayManageStaff);
  const localId = press.ids['localId'] ?? led[0] ?? '';
  if (!led.includes(localId)) return notFound(services, by, press, 'view');
  await auditList(services, by, press, [localId]);
  const local = localFor(services, localId);
  const after = Number(press.ids['after'] ?? 0) || 0;
  const [loads, longestWait] = await Promise.all([
    loadsAt(services, localId),
    longestWaitAt(services, localId, local.timeZone),
  ]);
  const dialog = caseloadsCard({
    local,
    elsewhere: led.filter((id) => id !== localId).map((id) => localFor(services, id)),
    loads: loads.slice(after, after + shown),
    next: loads.length > after + shown ? after + shown : undefined,
    longestWait,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Caseloads', dialog };
}

/** Days since the first of those in the line was sent. */
async function longestWaitAt(services: Services, partition: string, timeZone: string) {
  const where = [{ field: 'lists', has: 'linkWorkers' }];
  const order = { by: 'referral.sentAt' };
  const { found } = await services.store.query('cases', { partition, where, order, limit: 1 });
  const [first] = found;
  return first && daysSince(first.document.referral.sentAt, services.now(), timeZone);
}

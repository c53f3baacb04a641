import { queueCard } from '../../../cards/referral/finding/queue';
import { relationsTo, seesDetails } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { type QueueFilter, queueFilterIn, queueStatuses } from '../../../domain/referral/finding/queueFilter';
import { type Asker, localsWith, rolesAt } from '../../../domain/staff/asker';
import { mayQueue } from '../../../domain/staff/rights';
import { type Answer, asDialog } from '../../answer';
import { auditList, auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { isLeadAnywhere } from '../../staff/isLeadAnywhere';
import { type CaseList, mergedPage } from './mergedPage';

const shown = 8;

/** The queue for the one who pressed, with the filter and from the place that the press names. */
export async function openQueue(services: Services, by: Asker, press: Press): Promise<Answer> {
  const { show, after } = press.ids;
  const asked = { show: queueFilterIn(show), after, nonce: nonceAfter(press.nonce) };
  return asDialog('Queue', await queueFor(services, by, press, asked));
}

/** `queue`, and `queue overdue` and so on: what waits at the asker's Locals, and what they have. References only. */
export async function showQueue(services: Services, by: Asker, rest: string): Promise<Answer> {
  const asked = { show: queueFilterIn(rest), after: undefined, nonce: services.newNonce() };
  return queueFor(services, by, { verb: 'queue', surface: 'personal' }, asked);
}

async function queueFor(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
  { show, after, nonce }: { show: QueueFilter; after: string | undefined; nonce: string },
): Promise<Answer> {
  const locals = localsWith(by, mayQueue);
  if (locals.length === 0) {
    await auditNow(services, by, press, {
      subjectId: 'none',
      kind: 'view',
      allowed: false,
      refusal: 'not-yours',
    });
    return {
      line: 'The queue is for link workers, intake and Leads. For those you referred say: my referrals.',
    };
  }
  const now = services.now();
  const { cases, next } = await mergedPage(services.store, listsOf(by, locals, show, now), {
    order: { by: show === 'waiting' ? 'waitsFrom' : 'referral.dueAt' },
    limit: shown,
    after,
    isShown: (found) => relationsTo(found, by).some((relation) => relation !== 'referrer'),
  });
  await auditList(services, by, press, [...new Set([...locals, ...cases.map(({ localId }) => localId)])]);
  const view = {
    show,
    cases,
    next,
    isFirst: after === undefined,
    isLead: isLeadAnywhere(by),
    seesWho: (found: Case) => seesDetails(relationsTo(found, by)),
    readerId: by.id,
    now,
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce,
  };
  return { card: queueCard(view), summary: 'Queue' };
}

/** A Lead's are all that are open at the Local, and those of Locals that they help out; a link worker's what waits. */
function listsOf(by: Asker, locals: readonly string[], show: QueueFilter, now: string): CaseList[] {
  const only = [
    { field: 'referral.status', in: queueStatuses[show] },
    ...(show === 'overdue' ? [{ field: 'referral.dueAt', before: now }] : []),
  ];
  const list = (partition: CaseList['partition'], name: string): CaseList => ({
    partition,
    where: [{ field: 'lists', has: name }, ...only],
  });
  return locals.flatMap((localId) => {
    const roles = rolesAt(by, localId);
    const isLead = roles.includes('lead');
    return [
      ...(isLead ? [list(localId, 'lead')] : []),
      ...(roles.includes('linkWorker') && !isLead ? [list(localId, 'linkWorkers')] : []),
      ...(roles.includes('intake') && !isLead ? [list(localId, 'intake')] : []),
      list(localId, by.id),
      ...(isLead ? [list({ everywhere: true }, `leadsOf ${localId}`)] : []),
    ];
  });
}

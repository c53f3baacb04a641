import { queueCard } from '../../cards/referral/queue';
import type { Case } from '../../domain/referral/case';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayTake } from '../../domain/staff/rights';
import { type Answer, asDialog } from '../answer';
import { auditList, auditNow } from '../auditing';
import type { Press } from '../press';
import { localFor, type Services } from '../services';

// together they stay within the size of a card
const shown = 8;
const shownOfMine = 20;

/** The queue for the one who pressed. */
export async function openQueue(services: Services, by: Asker, press: Press): Promise<Answer> {
  return asDialog('Queue', await queueFor(services, by, press));
}

/** `queue`: what waits at the asker's Locals, and what they have. References only. */
export async function showQueue(services: Services, by: Asker): Promise<Answer> {
  return queueFor(services, by, { verb: 'queue', surface: 'personal' });
}

async function queueFor(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
): Promise<Answer> {
  const locals = localsWith(by, mayTake);
  if (locals.length === 0) {
    await auditNow(services, by, press, {
      subjectId: 'none',
      kind: 'view',
      allowed: false,
      refusal: 'not-yours',
    });
    return { line: 'The queue is for link workers and Leads. For those you referred say: my referrals.' };
  }
  await auditList(services, by, press, locals);
  const waiting: Case[] = [];
  const mine: Case[] = [];
  for (const partition of locals) {
    const order = { by: 'referral.dueAt' };
    const sent = [{ field: 'referral.status', is: 'sent' }];
    const held = [
      { field: 'referral.takenBy.personId', is: by.id },
      { field: 'referral.status', in: ['named', 'gettingStarted'] },
    ];
    const [waits, has] = await Promise.all([
      services.store.query('cases', { partition, where: sent, order, limit: shown + 1 }),
      services.store.query('cases', { partition, where: held, order, limit: shownOfMine + 1 }),
    ]);
    waiting.push(...waits.found.map(({ document }) => document));
    mine.push(...has.found.map(({ document }) => document));
  }
  const view = {
    waiting: soonestFirst(waiting).slice(0, shown),
    moreWaiting: waiting.length > shown,
    mine: soonestFirst(mine).slice(0, shownOfMine),
    moreMine: mine.length > shownOfMine,
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce: services.newNonce(),
  };
  return { card: queueCard(view), summary: 'Queue' };
}

function soonestFirst(cases: Case[]): Case[] {
  const due = ({ referral }: Case) => ('dueAt' in referral ? referral.dueAt : '');
  return cases.sort((one, other) => due(one).localeCompare(due(other)));
}

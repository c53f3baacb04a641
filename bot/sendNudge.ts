import { randomInt } from 'node:crypto';
import { afterSending } from '../domain/afterSending';
import { askerFrom } from '../domain/asker';
import type { Nudge } from '../domain/nudge';
import { newcomer } from '../domain/staffRules';
import type { Held } from '../store/store';
import type { SendOutcome } from './connector';
import { type Drawn, noticeCard } from './noticeCard';
import { place } from './place';
import { markUnreachable, referenceOf } from './references';
import type { Services } from './services';
import { planNotice } from './settle';

/** Longer than a POST may take, so that a claim found expired was left by a process that died. */
const claimSeconds = 60;

/** Claims a due nudge, asks once more whether it holds, and makes one POST. */
export async function sendNudge(services: Services, held: Held<Nudge>): Promise<void> {
  const now = services.now();
  const before = held.document;
  const claimed: Nudge = {
    ...before,
    state: 'claimed',
    attempts: before.attempts + 1,
    // a claim that expired with its POST begun may have been shown
    ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0),
    postBeganAt: now,
    wakeAt: new Date(Date.parse(now) + claimSeconds * 1000).toISOString(),
  };
  if (claimed.ambiguous > 1) {
    await services.store.replace('nudges', held, ended(claimed, 'uncertain'));
    return;
  }
  if ((await services.store.replace('nudges', held, claimed)) === 'stale') return;
  const next = await delivered(services, claimed);
  const mine = await services.store.read('nudges', claimed.recipientId, claimed.id);
  if (mine?.document.attempts === claimed.attempts) await services.store.replace('nudges', mine, next);
  services.log.info('nudge', {
    kind: next.kind,
    state: next.state,
    attempts: next.attempts,
    subjectId: next.subject.id,
  });
}

async function delivered(services: Services, nudge: Nudge): Promise<Nudge> {
  const drawn = await drawNow(services, nudge);
  if (!drawn) return ended(nudge, 'withdrawn');
  const reference = await referenceOf(services, nudge.recipientId);
  const outcome: SendOutcome = reference.opened
    ? await services.connector.send(reference.reference, drawn.card, drawn.summary)
    : reference;
  if (outcome.sent && reference.opened)
    await place(services, nudge, reference.reference, outcome.activityId, drawn);
  const next = afterSending(nudge, outcome, services.now(), randomInt(0, 1000));
  if (next.state === 'unreachable') {
    await markUnreachable(services, nudge.recipientId, next.why ?? '');
    await tellTheNext(services, nudge);
  }
  return next;
}

async function drawNow(
  services: Services,
  nudge: Nudge,
): Promise<(Drawn & { revision: number }) | undefined> {
  const { container, partition, id } = nudge.subject;
  const subject = (await services.store.read(container, partition, id))?.document;
  if (!subject) return undefined;
  const held = await services.store.read('staff', services.tenantId, nudge.recipientId);
  const staff = held?.document ?? newcomer(nudge.recipientId, services.tenantId, '');
  const drawn = noticeCard(services, nudge, subject, askerFrom(staff, services.now()));
  return drawn && { ...drawn, revision: subject.revision };
}

/** Where a Local's last reachable link worker could not be reached, its Lead gets it. */
async function tellTheNext(services: Services, nudge: Nudge): Promise<void> {
  if (nudge.kind !== 'referral.waiting') return;
  const to = { linkWorkersOf: nudge.subject.partition };
  await planNotice(services, nudge.subject, { id: nudge.occurrence, kind: nudge.kind, to });
}

function ended(nudge: Nudge, state: Nudge['state']): Nudge {
  const { wakeAt: _none, ...rest } = nudge;
  return { ...rest, state };
}

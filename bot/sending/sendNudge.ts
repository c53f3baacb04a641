import { afterSending } from '../../domain/notice/afterSending';
import { isNoticeKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import { askerFrom } from '../../domain/staff/asker';
import { newcomer } from '../../domain/staff/staffRules';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { jitterMs } from './jitterMs';
import { type Drawn, noticeCard } from './noticeCard';
import { place } from './place';
import { markUnreachable, referenceOf } from './references';
import { planNotice } from './settle';

/** Longer than a POST may take, so that a claim found expired was left by a process that died. */
const claimMs = 60_000;
const untilWeKnowItMs = 60 * 60_000;

/**
 * Asks once more whether a due nudge holds, claims it, and makes one POST. The claim is the last thing before the POST,
 * so that a fault while asking never counts as a message that may have been shown.
 * True when somebody else is now owed a message instead.
 */
export async function sendNudge(services: Services, held: Held<Nudge>): Promise<boolean> {
  const before = held.document;
  // a claim that expired may have been shown
  const nudge = { ...before, ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0) };
  // written by a newer version of this bot, which knows what it says
  if (!isNoticeKind(nudge.kind))
    return settled(services, held, { ...before, wakeAt: after(services, untilWeKnowItMs) });
  if (nudge.ambiguous > 1) return settled(services, held, ended(nudge, 'uncertain'));
  const drawn = await drawNow(services, nudge);
  if (!drawn) return settled(services, held, ended(nudge, 'withdrawn'));
  const attempt = { ...nudge, attempts: nudge.attempts + 1 };
  const to = await referenceOf(services, nudge.recipientId);
  if (!to.opened) return settled(services, held, await concluded(services, attempt, to, to.conversationId));

  const claimed: Nudge = {
    ...attempt,
    state: 'claimed',
    postBeganAt: services.now(),
    wakeAt: after(services, claimMs),
  };
  if ((await services.store.replace('nudges', held, claimed)) === 'stale') return false;
  const outcome = await services.connector.send(to.reference, drawn.card, drawn.summary);
  if (outcome.sent) await place(services, claimed, to.reference, outcome.activityId, drawn);
  const next = await concluded(services, claimed, outcome, to.reference.conversationId);
  const mine = await services.store.read('nudges', claimed.recipientId, claimed.id);
  return mine?.document.attempts === claimed.attempts ? settled(services, mine, next) : false;
}

/** What the nudge becomes. Who cannot be reached is marked, until they are heard from again. */
async function concluded(
  services: Services,
  nudge: Nudge,
  outcome: SendOutcome,
  conversationId: string,
): Promise<Nudge> {
  const isGone = !outcome.sent && outcome.why === 'unreachable' && [403, 404].includes(outcome.status);
  const marked = isGone && (await markUnreachable(services, nudge.recipientId, outcome.code, conversationId));
  // heard from elsewhere meanwhile: it goes there
  const became = isGone && !marked ? ({ sent: false, why: 'wait', retryAfterMs: 0 } as const) : outcome;
  return afterSending(nudge, became, services.now(), jitterMs(services));
}

/** Tells those who must hear of it instead, and only then keeps what the nudge became. */
async function settled(services: Services, held: Held<Nudge>, next: Nudge): Promise<boolean> {
  const told = await tellInstead(services, next);
  await services.store.replace('nudges', held, next);
  const { kind, state, attempts, subject } = next;
  services.log.info('nudge', { kind, state, attempts, subjectId: subject.id });
  return told;
}

/** A waiting referral is never left unseen: where its last reachable link worker was not reached, the Lead gets it. */
async function tellInstead(
  services: Services,
  { kind, state, subject, occurrence }: Nudge,
): Promise<boolean> {
  if (kind !== 'referral.waiting' || (state !== 'unreachable' && state !== 'uncertain')) return false;
  const localId = subject.partition;
  const to = state === 'uncertain' ? { leadsOf: localId } : { linkWorkersOf: localId };
  await planNotice(services, subject, { id: occurrence, kind, to });
  return true;
}

async function drawNow(services: Services, nudge: Nudge): Promise<(Drawn & Seen) | undefined> {
  const { container, partition, id } = nudge.subject;
  const subject = (await services.store.read(container, partition, id))?.document;
  if (!subject) return undefined;
  const held = await services.store.read('staff', services.tenantId, nudge.recipientId);
  const staff = held?.document ?? newcomer(nudge.recipientId, services.tenantId, '');
  const drawn = noticeCard(services, nudge, subject, askerFrom(staff, services.now()));
  return drawn && { ...drawn, revision: subject.revision, readerRevision: staff.revision };
}

/** What a card was drawn from. */
export interface Seen {
  revision: number;
  readerRevision: number;
}

function ended(nudge: Nudge, state: Nudge['state']): Nudge {
  const { wakeAt: _none, postBeganAt: _began, ...rest } = nudge;
  return { ...rest, state };
}

function after(services: Services, milliseconds: number): string {
  return new Date(Date.parse(services.now()) + milliseconds).toISOString();
}

import { afterSending } from '../../domain/notice/afterSending';
import { isGathered, isListKind, isNoticeKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { gather } from './gather';
import { jitterMs } from './jitterMs';
import { place } from './place';
import { markUnreachable, noticeWasPosted, referenceOf } from './references';
import { planNotice } from './settle';
import { subjectOf } from './subjectOf';

/** Longer than a POST may take, so that a claim found expired was left by a process that died. */
const claimMs = 60_000;
const untilWeKnowItMs = 60 * 60_000;

/**
 * Asks once more whether a due nudge holds, claims it with those that share its message, and makes one POST. The claim
 * is the last thing before the POST, so that a fault while asking never counts as a message that may have been shown.
 * True when somebody else is now owed a message instead.
 */
export async function sendNudge(services: Services, { recipientId, id }: Nudge): Promise<boolean> {
  const held = await services.store.read('nudges', recipientId, id);
  // sent meanwhile, in one message with another
  if (!held?.document.wakeAt || held.document.wakeAt > services.now()) return false;
  const before = held.document;
  // written by a newer version of this bot, which knows what it says
  if (!isNoticeKind(before.kind))
    return settled(services, held, { ...before, wakeAt: after(services, untilWeKnowItMs) });
  // a claim that expired may have been shown
  const nudge = { ...before, ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0) };
  if (nudge.ambiguous > 1) return settled(services, held, ended(nudge, 'uncertain'));
  const message = await gather(services, nudge);
  if (message === 'withdrawn') return settled(services, held, ended(nudge, 'withdrawn'));
  if ('waitUntil' in message) {
    const { postBeganAt: _began, ...rest } = nudge;
    if (message.isAway) await tellInstead(services, nudge);
    return settled(services, held, { ...rest, state: 'planned', wakeAt: message.waitUntil });
  }
  const to = await referenceOf(services, nudge.recipientId);
  if (!to.opened) {
    const attempt = { ...nudge, attempts: nudge.attempts + 1 };
    return settled(services, held, await concluded(services, attempt, to, to.conversationId));
  }
  const claimed = await claimAll(services, [held, ...message.others]);
  const [first] = claimed;
  if (!first) return false;
  const outcome = await services.connector.send(to.reference, message.drawn.card, message.drawn.summary);
  if (outcome.sent) {
    await place(services, first, to.reference, outcome.activityId, message.drawn);
    if (isGathered(nudge.kind)) await noticeWasPosted(services, nudge.recipientId);
  }
  let told = false;
  for (const one of claimed) {
    const next = await concluded(services, one, outcome, to.reference.conversationId);
    const mine = await services.store.read('nudges', one.recipientId, one.id);
    if (mine?.document.attempts === one.attempts) told = (await settled(services, mine, next)) || told;
  }
  return told;
}

/** Those that could be claimed; none when the one that is due could not. */
async function claimAll(services: Services, all: readonly Held<Nudge>[]): Promise<Nudge[]> {
  const claimed: Nudge[] = [];
  for (const held of all) {
    const before = held.document;
    const next: Nudge = {
      ...before,
      ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0),
      attempts: before.attempts + 1,
      state: 'claimed',
      postBeganAt: services.now(),
      wakeAt: after(services, claimMs),
    };
    if ((await services.store.replace('nudges', held, next)) === 'replaced') claimed.push(next);
    else if (claimed.length === 0) return [];
  }
  return claimed;
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
  const isLost = next.state === 'unreachable' || next.state === 'uncertain';
  const told = isLost && (await tellInstead(services, next));
  await services.store.replace('nudges', held, next);
  const { kind, state, attempts, subject } = next;
  services.log.info('nudge', { kind, state, attempts, subjectId: subject.id });
  return told;
}

/** What waits is never left unseen: where the last person who is there was not reached, the Lead gets it. */
async function tellInstead(
  services: Services,
  { kind, state, subject, occurrence }: Nudge,
): Promise<boolean> {
  if (!isListKind(kind) && kind !== 'activity.wrong') return false;
  const found = await subjectOf(services, subject);
  const leadsOf = found && 'leadFrom' in found && found.leadFrom ? found.leadFrom : subject.partition;
  const isLeads = state === 'uncertain' || kind === 'referral.lead';
  const again =
    kind === 'referral.intake' ? { intakeOf: subject.partition } : { linkWorkersOf: subject.partition };
  const to = isLeads ? { leadsOf } : again;
  await planNotice(services, subject, { id: occurrence, kind, to, at: services.now() }, found);
  return true;
}

function ended(nudge: Nudge, state: Nudge['state']): Nudge {
  const { wakeAt: _none, postBeganAt: _began, ...rest } = nudge;
  return { ...rest, state };
}

function after(services: Services, milliseconds: number): string {
  return new Date(Date.parse(services.now()) + milliseconds).toISOString();
}

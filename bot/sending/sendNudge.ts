import { afterSending } from '../../domain/notice/afterSending';
import { ended } from '../../domain/notice/ended';
import { isNoticeKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import type { Services } from '../services';
import { recordLateness } from '../watching/recordLateness';
import { claimAll } from './claimAll';
import type { SendOutcome } from './connector';
import { gather } from './gather';
import { isStillSo } from './isStillSo';
import { jitterMs } from './jitterMs';
import { place } from './place';
import { markUnreachable, messageArrived, referenceOf } from './references';
import { settleNudge, tellInstead } from './settleNudge';

const untilWeKnowItMs = 60 * 60_000;
const longestUnknownMs = 48 * 60 * 60_000;

/**
 * Asks once more whether a due nudge holds, claims it with those that share its message, and makes one POST. The claim
 * is the last thing before the POST, so that a fault while asking never counts as a message that may have been shown.
 * True when somebody is now owed another message.
 */
export async function sendNudge(
  services: Services,
  { recipientId, id }: Pick<Nudge, 'recipientId' | 'id'>,
): Promise<boolean> {
  const held = await services.store.read('nudges', recipientId, id);
  // sent meanwhile, in one message with another
  if (!held?.document.wakeAt || held.document.wakeAt > services.now()) return false;
  const before = held.document;
  if (!isNoticeKind(before.kind)) return settleNudge(services, held, ofNewerKind(services, before));
  // a claim that expired may have been shown
  const nudge = { ...before, ambiguous: before.ambiguous + (before.state === 'claimed' ? 1 : 0) };
  if (nudge.ambiguous > 1) return settleNudge(services, held, ended(nudge, 'uncertain', services.now()));
  const message = await gather(services, nudge);
  if (message === 'withdrawn') return settleNudge(services, held, ended(nudge, 'withdrawn', services.now()));
  if ('ends' in message)
    return settleNudge(services, held, { ...ended(nudge, message.ends, services.now()), why: message.why });
  if ('waitUntil' in message) {
    const { postBeganAt: _began, ...rest } = nudge;
    if (message.isAway) await tellInstead(services, nudge);
    return settleNudge(services, held, { ...rest, state: 'planned', wakeAt: message.waitUntil });
  }
  const to = await referenceOf(services, nudge.recipientId);
  if (!to.opened) {
    const attempt = { ...nudge, attempts: nudge.attempts + 1 };
    return settleNudge(services, held, await concluded(services, attempt, to, to.conversationId));
  }
  const { drawn } = message;
  const claimed = await claimAll(services, [held, ...message.others], drawn.told);
  const [first] = claimed;
  if (!first) return false;
  const outcome = await services.connector.send(to.reference, drawn.card, drawn.summary, () =>
    isStillSo(services, first.recipientId, drawn),
  );
  let told = false;
  if (outcome.sent) {
    recordLateness(services, before);
    const placed = () => place(services, first, to.reference, outcome.activityId, drawn);
    // a card that nobody knows of would stand as it is for ever
    await placed().catch(placed);
    await messageArrived(services, nudge.recipientId, first);
    told = to.reference.owesAgain === true;
  }
  for (const one of claimed) {
    const next = await concluded(services, one, outcome, to.reference.conversationId);
    const mine = await services.store.read('nudges', one.recipientId, one.id);
    if (mine?.document.attempts === one.attempts) told = (await settleNudge(services, mine, next)) || told;
  }
  return told;
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

/** Written by a newer version of this bot, which knows what it says: kept for that one, and at last shown. */
function ofNewerKind(services: Services, nudge: Nudge): Nudge {
  const now = Date.parse(services.now());
  if (now - Date.parse(nudge.firstDueAt ?? nudge.plannedAt) > longestUnknownMs)
    return { ...ended(nudge, 'dead', services.now()), why: 'kind' };
  return { ...nudge, wakeAt: new Date(now + untilWeKnowItMs).toISOString() };
}

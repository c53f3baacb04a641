import { listMovedDown } from '../../cards/referral/finding/waitingList';
import { isListKind } from '../../domain/notice/notice';
import type { PersonReference } from '../../domain/notice/personReference';
import type { Placement } from '../../domain/notice/placement';
import type { Held } from '../../store/store';
import type { Services } from '../services';
import type { SendOutcome } from './connector';
import { drawAgain } from './drawAgain';
import type { DrawnAgain } from './drawnAgain';
import { isStillSo } from './isStillSo';
import { jitterMs } from './jitterMs';

const longestWaitMs = 15 * 60_000;
/** What Teams asks for is honoured up to here; and what could not be drawn is tried as seldom as this. */
const aDayMs = 24 * 60 * 60_000;

/** Draws a placed card as what it is about and its reader's access are now. One PUT; what fails for now is tried later. */
export async function redraw(services: Services, held: Held<Placement>): Promise<void> {
  const placed = held.document;
  const { wakeAt: _due, ...rest } = placed;
  const { recipientId, conversationId } = placed;
  const reference = (await services.store.read('references', recipientId, recipientId))?.document;
  const drawn = reference && (await drawAgain(services, placed));
  if (!reference || !drawn) {
    await services.store.replace('placements', held, rest);
    return;
  }
  const wider = withNewOnes(placed, drawn.from);
  if (wider) return redrawAs(services, held, wider);
  // where they are now is newer, but only for the conversation that it speaks of
  const where = reference.conversationId === conversationId ? reference : { ...reference, ...at(placed) };
  const { drawnFrom } = drawn;
  const stillSo = drawnFrom && (() => isStillSo(services, recipientId, drawnFrom));
  const outcome =
    isListKind(placed.kind) && placed.isPast
      ? await putAway(services, where, placed.activityId)
      : await services.connector.update(where, placed.activityId, drawn.card, stillSo);
  // stale, in all that follows: something changed meanwhile and asked for another redraw, which stays due
  const isGone = !outcome.sent && outcome.why === 'unreachable' && outcome.status === 404;
  const isForgotten = drawn.isDisposed && !outcome.sent && outcome.why === 'unreachable';
  if (isGone || isForgotten || (outcome.sent && drawn.isLast))
    await services.store.remove('placements', held);
  else await services.store.replace('placements', held, became(services, placed, drawn, outcome));
}

/** What the placement becomes. */
function became(
  services: Services,
  placed: Placement,
  { from, isBroken = false }: DrawnAgain,
  outcome: SendOutcome,
): Placement {
  const { wakeAt: _due, ...rest } = placed;
  const { attempts } = placed;
  const later = (waitMs: number) =>
    new Date(Date.parse(services.now()) + waitMs + jitterMs(services)).toISOString();
  if (outcome.sent && isBroken) {
    const waitMs = Math.min(aDayMs, longestWaitMs * 2 ** attempts);
    return { ...rest, attempts: attempts + 1, wakeAt: later(waitMs) };
  }
  if (outcome.sent || outcome.why === 'unreachable')
    return { ...rest, ...(outcome.sent && from), attempts: 0 };
  const asked = outcome.why === 'wait' ? outcome.retryAfterMs : undefined;
  const isHeld = outcome.why === 'wait' && outcome.isHeld === true;
  const waitMs = Math.min(aDayMs, asked ?? Math.min(longestWaitMs, 1000 * 2 ** attempts));
  return { ...rest, attempts: isHeld ? attempts : attempts + 1, wakeAt: later(waitMs) };
}

/** What it is about to show for the first time is written down before: else its end could pass by unseen. */
function withNewOnes(placed: Placement, from: Partial<Placement>): Placement | undefined {
  const caseIds = union(placed.caseIds, from.caseIds);
  const localIds = union(placed.localIds, from.localIds);
  if (!caseIds && !localIds) return undefined;
  return { ...placed, ...(caseIds && { caseIds }), ...(localIds && { localIds }) };
}

function union(known: readonly string[] = [], now: readonly string[] = []): string[] | undefined {
  const more = now.filter((id) => !known.includes(id));
  return more.length > 0 ? [...known, ...more] : undefined;
}

/** Read and drawn anew, for what has changed before this was written. */
async function redrawAs(services: Services, held: Held<Placement>, wider: Placement): Promise<void> {
  if ((await services.store.replace('placements', held, wider)) === 'stale') return;
  const again = await services.store.read('placements', wider.subjectId, wider.id);
  if (again) await redraw(services, again);
}

/** An older list goes. Where it may not be deleted it says where the newer one is. */
async function putAway(services: Services, where: PersonReference, activityId: string): Promise<SendOutcome> {
  const outcome = await services.connector.remove(where, activityId);
  const isKept = !outcome.sent && outcome.why === 'unreachable' && outcome.status !== 404;
  return isKept ? services.connector.update(where, activityId, listMovedDown()) : outcome;
}

function at({ conversationId, serviceUrl }: Placement) {
  return { conversationId, serviceUrl };
}

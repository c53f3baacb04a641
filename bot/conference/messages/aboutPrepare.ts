import { prepareMessage } from '../../../cards/conference/messages/prepareMessage';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { briefAt, prepareAt } from '../../../domain/conference/messages/dueTimes';
import { aboutTime, isOwed, readTold } from '../../../domain/conference/messages/telling';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Staff } from '../../../domain/staff/staff';
import { nextWorking } from '../../../domain/staff/workingTime';
import type { Message } from '../../sending/drawn';
import { localFor, type Services } from '../../services';
import { aMinuteAfter } from './aMinuteAfter';
import { messageOf } from './messageOf';
import { preparationOf } from './preparationOf';
import { stillDue } from './stillDue';
import { tellingsTo } from './tellingsTo';
import { viewOf } from './viewOf';

/** In their hours, and never once the brief is due: that tells them instead. */
export async function aboutPrepare(
  services: Services,
  nudge: Nudge,
  found: Conference,
  staff: Staff,
): Promise<Message> {
  const due = await stillDue(services, nudge, found, staff);
  const now = services.now();
  if (!due || now >= briefAt(due.held)) return 'withdrawn';
  const { held, told } = due;
  const working = nextWorking(staff, now, localFor(services, found.localId));
  if (working > now) return working < briefAt(held) ? { waitUntil: working } : 'withdrawn';
  const others = await toldWith(services, found, held, staff);
  if (others.some(({ state }) => state === 'delivered')) return 'withdrawn';
  const waitUntil = aMinuteAfter(now);
  if (others.some(({ wakeAt = now }) => wakeAt <= waitUntil) && waitUntil < briefAt(held))
    return { waitUntil };
  const { prepare, seen } = await preparationOf(services, found, held, staff, told);
  const card = prepareMessage({ ...viewOf(services, found, held, staff), prepare });
  return messageOf(found, staff, card, { seen });
}

/** At short notice the invitation, or the word that it has moved, says what to prepare: one message is enough. */
async function toldWith(services: Services, found: Conference, held: Held, staff: Staff): Promise<Nudge[]> {
  const from = prepareAt(held, staff, localFor(services, found.localId));
  const all = await tellingsTo(services, found, staff.id);
  return all.filter((one) => {
    const { heldId, when } = readTold(one);
    const { state, deliveredAt = '' } = one;
    if (isOwed(one)) return [undefined, held.id].includes(aboutTime(one));
    return state === 'delivered' && heldId === held.id && when === held.startsAt && deliveredAt >= from;
  });
}

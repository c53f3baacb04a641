import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import { isTimedAs, timedHeldId } from '../../../domain/conference/messages/timed';
import type { Told } from '../../../domain/conference/messages/whoIsTold';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Staff } from '../../../domain/staff/staff';
import { localFor, type Services } from '../../services';
import { toldOf } from './toldOf';

/** The time that a message was planned for, while it is still held then and its reader comes; not once it begins. */
export async function stillDue(
  services: Services,
  nudge: Nudge,
  found: Conference,
  staff: Staff,
): Promise<{ held: Held; told: Told } | undefined> {
  const held = heldById(found, localFor(services, found.localId), timedHeldId(nudge));
  if (held?.state !== 'held' || !isTimedAs(nudge, held)) return undefined;
  if (services.now() >= held.startsAt || held.occurrence.endedAt !== undefined) return undefined;
  const told = await toldOf(services, found, held, staff);
  return told && { held, told };
}

import { conferenceTold } from '../../../cards/conference/messages/conferenceTold';
import type { Conference } from '../../../domain/conference/conference';
import { attends } from '../../../domain/conference/conferenceRights';
import type { Held } from '../../../domain/conference/heldBetween';
import { prepareAt } from '../../../domain/conference/messages/dueTimes';
import { isAtOnce } from '../../../domain/conference/messages/isAtOnce';
import {
  aboutTime,
  isHeldThen,
  isOwed,
  type When,
  whatItTells,
  whenOf,
} from '../../../domain/conference/messages/telling';
import { whatTheyKnow } from '../../../domain/conference/messages/whatTheyKnow';
import type { Nudge } from '../../../domain/notice/nudge';
import type { Staff } from '../../../domain/staff/staff';
import type { Message } from '../../sending/drawn';
import { isAway } from '../../sending/isAway';
import { untilTheyMayBeTold } from '../../sending/untilTheyMayBeTold';
import { localFor, type Services } from '../../services';
import { aMinuteAfter } from './aMinuteAfter';
import { messageOf } from './messageOf';
import { preparationOf } from './preparationOf';
import { tellingsTo } from './tellingsTo';
import { tellingTime } from './tellingTime';
import { toldOf } from './toldOf';
import { viewOf } from './viewOf';

/** That a conference is planned, moved or cancelled: what they do not know yet, as it stands now. */
export async function aboutTelling(
  services: Services,
  nudge: Nudge,
  found: Conference,
  staff: Staff,
): Promise<Message> {
  const local = localFor(services, found.localId);
  const held = tellingTime(nudge, found, local, services.now());
  if (!held) return 'withdrawn';
  const tellings = await tellingsTo(services, found, staff.id);
  const before = whatTheyKnow(found, local, held.id, tellings);
  const invitation = before === undefined && invitationBefore(nudge, tellings);
  if (invitation) return { waitUntil: laterOf(aMinuteAfter(services.now()), invitation.wakeAt) };
  const isHeld = held.state === 'held';
  // what they never heard of need not be taken back
  if (before === whenOf(held) || (!isHeld && (before === undefined || !isHeldThen(before))))
    return 'withdrawn';
  const told = isHeld ? await toldOf(services, found, held, staff) : undefined;
  if (isHeld && !told && !attends(found, staff.id, held.id)) return 'withdrawn';
  const wait = isUrgent(services, found, staff, held, before)
    ? undefined
    : await untilTheyMayBeTold(services, staff, found.localId);
  if (wait) return wait;
  const isSoon = told !== undefined && services.now() >= prepareAt(held, staff, local);
  const ready = isSoon ? await preparationOf(services, found, held, staff, told) : undefined;
  const insteadOf = isHeld ? sentBy(found, held, staff.id) : undefined;
  const card = conferenceTold({
    ...viewOf(services, found, held, staff),
    isOfAll: aboutTime(nudge) === undefined,
    ...(before !== undefined && { before }),
    ...(insteadOf !== undefined && { insteadOf }),
    ...(told?.coversFor && { coversFor: told.coversFor.name }),
    ...(ready && { prepare: ready.prepare }),
  });
  const isOver = found.endedAt !== undefined;
  return messageOf(found, staff, card, { seen: ready?.seen, told: whatItTells(isOver ? undefined : held) });
}

/** They are to be asked to all of it first: then they know what is moved or cancelled. */
function invitationBefore({ kind }: Nudge, tellings: readonly Nudge[]): Nudge | undefined {
  if (kind === 'conference.planned') return undefined;
  return tellings.find(
    (one) => one.kind === 'conference.planned' && isOwed(one) && aboutTime(one) === undefined,
  );
}

function laterOf(one: string, other = one): string {
  return one > other ? one : other;
}

/** A move or a cancellation that would come too late in their next working hours. Leave is left alone. */
function isUrgent(
  services: Services,
  found: Conference,
  staff: Staff,
  held: Held,
  before: When | undefined,
): boolean {
  if (before === undefined) return false;
  const now = services.now();
  const local = localFor(services, found.localId);
  const times = [before, held.startsAt].filter(isHeldThen);
  return !isAway(staff, now, local) && isAtOnce(times, staff, now, local);
}

/** The colleague who asked them to come instead. */
function sentBy({ attendees }: Conference, { occurrence }: Held, personId: string): string | undefined {
  const [askedBy] = Object.entries(occurrence.answers).find(
    ([, answer]) => !answer.coming && answer.instead?.personId === personId,
  ) ?? [undefined];
  return attendees.find((one) => one.personId === askedBy)?.name;
}

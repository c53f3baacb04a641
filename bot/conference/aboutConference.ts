import type { Conference } from '../../domain/conference/conference';
import { isTelling } from '../../domain/conference/messages/telling';
import { isRoomKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { holdsOne, mayConfer } from '../../domain/staff/rights';
import type { Staff } from '../../domain/staff/staff';
import type { Message } from '../sending/drawn';
import type { Services } from '../services';
import { aboutBrief } from './messages/aboutBrief';
import { aboutPrepare } from './messages/aboutPrepare';
import { aboutTelling } from './messages/aboutTelling';
import { roomMessage } from './room/roomMessage';

/** What an attendee, or the chat of the meeting, is told of a conference, as things stand now. */
export async function aboutConference(
  services: Services,
  nudge: Nudge,
  found: Conference,
  staff: Staff,
): Promise<Message> {
  const { kind } = nudge;
  if (isRoomKind(kind)) return roomMessage(services, nudge, found);
  const roles = rolesAt(askerFrom(staff, services.now()), found.localId);
  if (!holdsOne(roles, mayConfer)) return 'withdrawn';
  if (isTelling(kind)) return aboutTelling(services, nudge, found, staff);
  if (kind === 'conference.prepare') return aboutPrepare(services, nudge, found, staff);
  return kind === 'conference.brief' ? aboutBrief(services, nudge, found, staff) : 'withdrawn';
}

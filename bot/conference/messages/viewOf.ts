import type { MessageView } from '../../../cards/conference/messages/messageView';
import type { Conference } from '../../../domain/conference/conference';
import { seesConference } from '../../../domain/conference/conferenceRights';
import type { Held } from '../../../domain/conference/heldBetween';
import { askerFrom } from '../../../domain/staff/asker';
import type { Staff } from '../../../domain/staff/staff';
import { localFor, type Services } from '../../services';

/** What every message about one time of a conference is drawn from. */
export function viewOf(services: Services, conference: Conference, held: Held, staff: Staff): MessageView {
  const local = localFor(services, conference.localId);
  const now = services.now();
  const opens = seesConference(conference, askerFrom(staff, now, local.timeZone));
  return { conference, held, local, opens, now, nonce: services.newNonce() };
}

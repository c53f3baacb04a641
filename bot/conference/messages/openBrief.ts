import { briefDialog, casesShown } from '../../../cards/conference/messages/brief/briefDialog';
import type { Conference } from '../../../domain/conference/conference';
import { seesConference } from '../../../domain/conference/conferenceRights';
import type { Held } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import { isOwnCase } from '../../../domain/conference/isOwnCase';
import { lastContacts } from '../../../domain/conference/messages/lastContacts';
import { nextHeld } from '../../../domain/conference/nextHeld';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, mayConfer } from '../../../domain/staff/rights';
import { opensSummary } from '../../../domain/summary/opensSummary';
import { auditNow, auditViews } from '../../auditing';
import type { Deed } from '../../door/answerPress';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, localOf, type Services } from '../../services';
import { agendaCases } from '../agendaCases';
import { beginning } from '../beginning';
import { noConference } from '../noConference';
import { toldOf } from './toldOf';

/**
 * What somebody can read in half a minute before a conference: their own cases that come up, each asked about afresh.
 * Others' stay closed, and what is not open to them is not mentioned.
 */
export const openBrief: Deed = async (services, by, press) => {
  const read = await conferenceFor(services, by, press);
  if (!read) return noConference(services, by, press, 'view');
  const { conference, held } = read;
  const { id: subjectId, localId } = conference;
  await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  const local = localFor(services, localId);
  const place = press.room ? 'room' : 'alone';
  const own = (held.state === 'held' ? await agendaCases(services, conference, held) : []).filter(
    (one) => isOwnCase(one, by) && opensSummary(one, by, place),
  );
  const asked = beginning(press.ids['from']);
  const from = asked < own.length ? asked : 0;
  const cases = own.slice(from, from + casesShown);
  await auditViews(services, by, press, cases);
  const dialog = briefDialog({
    conference,
    held,
    local,
    readerId: by.id,
    cases: cases.map((found) => ({ found, contacts: lastContacts(found, local) })),
    total: own.length,
    from,
    opens: seesConference(conference, by),
    now: services.now(),
    nonce: nonceAfter(`${press.nonce} ${conference.revision} ${from}`),
  });
  return { title: 'My 30-second brief', dialog };
};

/** For those who see the conference, and for whoever comes to that time while a colleague is on leave. */
async function conferenceFor(
  services: Services,
  by: Asker,
  { ids }: Press,
): Promise<{ conference: Conference; held: Held } | undefined> {
  const { localId = '', conferenceId = '', on } = ids;
  const local = localOf(services, localId);
  const conference = local && (await services.store.read('conferences', localId, conferenceId))?.document;
  if (!conference) return undefined;
  const held = heldById(conference, local, on) ?? nextHeld(conference, local, services.now());
  if (!held) return undefined;
  if (seesConference(conference, by)) return { conference, held };
  if (!holdsOne(rolesAt(by, localId), mayConfer)) return undefined;
  const staff = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const comes = staff && (await toldOf(services, conference, held, staff));
  return comes && { conference, held };
}

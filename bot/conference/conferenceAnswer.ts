import { conferenceCard } from '../../cards/conference/conferenceCard';
import { whyItComesUp } from '../../domain/conference/after/whyItComesUp';
import type { Conference } from '../../domain/conference/conference';
import { attends, changesConference } from '../../domain/conference/conferenceRights';
import type { Held } from '../../domain/conference/heldBetween';
import { timesAhead } from '../../domain/conference/heldById';
import { isOwnCase } from '../../domain/conference/isOwnCase';
import { lastHeld } from '../../domain/conference/lastHeld';
import { nextHeld } from '../../domain/conference/nextHeld';
import { mayUndoConference } from '../../domain/conference/undoConference';
import { whoComes } from '../../domain/conference/whoComes';
import type { Asker } from '../../domain/staff/asker';
import { mayConfer } from '../../domain/staff/rights';
import { opensSummary } from '../../domain/summary/opensSummary';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { staffWith } from '../sending/recipients';
import { localFor, type Services } from '../services';
import { agendaCases } from './agendaCases';
import { beginning } from './beginning';

const daysShown = 92;

/** A conference for the one who pressed, with what was just done, or why it was not. The next time, unless one is named. */
export async function conferenceAnswer(
  services: Services,
  by: Asker,
  press: Press,
  conference: Conference,
  named?: Held,
  said: { says?: string; problem?: string } = {},
): Promise<Answer> {
  const { id: subjectId, localId } = conference;
  await auditNow(services, by, press, { subjectId, localId, kind: 'view', allowed: true });
  const local = localFor(services, localId);
  const now = services.now();
  const times = timesAhead(conference, local, now, daysShown);
  const held = named ?? nextHeld(conference, local, now) ?? times[0];
  const last = lastHeld(conference, local);
  const [cases, staff] = await Promise.all([
    held?.state === 'held' ? agendaCases(services, conference, held) : [],
    staffWith(services, localId, mayConfer),
  ]);
  const place = press.room ? 'room' : 'alone';
  const noTime = { on: '', occurrence: { answers: {} } };
  const dialog = conferenceCard({
    ...said,
    conference,
    local,
    ...(held && { held }),
    times,
    ...(last && { last }),
    comers: whoComes(conference, held ?? noTime, staff),
    agenda: cases.map((found) => ({
      found,
      opens: opensSummary(found, by, place),
      isOwn: isOwnCase(found, by),
      comesBack: held !== undefined && whyItComesUp(found, conference, held, local) !== 'new',
    })),
    changes: changesConference(conference, by),
    comes: held !== undefined && attends(conference, by.id, held.id) && now < held.endsAt,
    mayUndo: mayUndoConference(conference, by.id, now),
    readerId: by.id,
    from: beginning(press.ids['from']),
    now,
    nonce: nonceAfter(`${press.nonce} ${conference.id} ${conference.revision} ${held?.id ?? ''}`),
  });
  return { title: 'Case conference', dialog };
}

import { briefDialog } from '../../../cards/conference/messages/brief/briefDialog';
import { briefMessage } from '../../../cards/conference/messages/briefMessage';
import { conferenceTold } from '../../../cards/conference/messages/conferenceTold';
import { prepareMessage } from '../../../cards/conference/messages/prepareMessage';
import type { Conference } from '../../../domain/conference/conference';
import { heldOn } from '../../../domain/conference/heldBetween';
import { mostTitleLetters } from '../../../domain/conference/limits';
import { conferenceWith } from '../conferences';
import { fullestCase } from '../fullestCase';
import { found, local, long, type Made, named, nonce, staffName, times, worker } from './made';

const now = '2026-11-22T22:10:00.000Z';
const lead = { personId: worker.id, name: staffName };
const conference: Conference = conferenceWith(lead, {
  localId: local.id,
  title: long(mostTitleLetters),
  attendees: times(30, () => lead),
});
const held = heldOn(conference, local, conference.on);
const view = { conference, held, local, opens: true, now, nonce };
const bare = { ...view, opens: false, conference: conferenceWith({ personId: worker.id, name: 'Lou' }) };
const prepare = {
  own: times(40, () => 'BWM-7K3Q'),
  absent: times(30, () => ({ name: staffName, isOnLeave: true, cases: 40 })),
  coversFor: staffName,
};
const nothing = { own: [], absent: [] };
const was = { before: '2026-11-24T23:00:00.000Z', isOfAll: false };
const ended = { ...view, ...was, conference: { ...conference, endedAt: now } };
const as = (state: 'cancelled' | 'holiday') => ({ ...view, ...was, held: { ...held, state } });

export const postedOfConferenceMessage: Made[] = [
  ...named(
    conferenceTold,
    conferenceTold({ ...view, isOfAll: true, insteadOf: staffName, prepare }),
    conferenceTold({ ...view, ...was, coversFor: staffName }),
    conferenceTold({ ...view, isOfAll: false, before: 'cancelled', prepare: nothing }),
    conferenceTold({ ...bare, isOfAll: false }),
    conferenceTold(as('cancelled')),
    conferenceTold(as('holiday')),
    conferenceTold(ended),
  ),
  ...named(
    prepareMessage,
    prepareMessage({ ...view, prepare }),
    prepareMessage({ ...bare, prepare: nothing }),
  ),
  ...named(briefMessage, briefMessage({ ...view, coversFor: staffName }), briefMessage(bare)),
];

const whole = fullestCase(found('gettingStarted'));
const contacts = times(3, () => ({ on: '2026-11-16', visit: 'wentWithLinkWorker' as const }));
const one = { found: whole, contacts };
const brief = { ...view, readerId: worker.id };

export const dialogsOfConferenceMessage: Made[] = named(
  briefDialog,
  briefDialog({ ...brief, cases: times(3, () => one), total: 40, from: 3 }),
  briefDialog({ ...brief, cases: [{ found: found('paused'), contacts: [] }], total: 1, from: 0 }),
  briefDialog({ ...brief, opens: false, cases: [], total: 0, from: 0 }),
);

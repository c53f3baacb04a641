import { agendaCard } from '../../../cards/conference/room/agendaCard';
import { chooseConferenceCard } from '../../../cards/conference/room/chooseConferenceCard';
import { roomCardMovedDown, roomCardPutAway } from '../../../cards/conference/room/putAwayCards';
import { roomSummaryCard } from '../../../cards/conference/room/roomSummaryCard';
import { runCard } from '../../../cards/conference/room/runCard';
import { whichConferenceCard } from '../../../cards/conference/room/whichConferenceCard';
import type { Held } from '../../../domain/conference/heldBetween';
import { mostTitleLetters } from '../../../domain/conference/limits';
import { local, long, type Made, named, nonce, times } from './made';

const now = '2026-11-22T22:10:00.000Z';
const room = { roomId: `room-${'k'.repeat(32)}`, boundAt: now, boundBy: 'one' };
const conference = { id: 'K7K7K7K7K7K7', localId: local.id, title: long(mostTitleLetters), room };
const when = 'Wednesday 23 September, 10:00 am (AEST)';
const timeWith = (occurrence: Partial<Held['occurrence']>, state: Held['state'] = 'held') => ({
  id: '2026-11-23',
  state,
  occurrence: { id: '2026-11-23', answers: {}, discussed: [], ...occurrence },
});
const rows = times(40, (at) => ({
  caseId: `BWM-${2222 + at}`,
  status: 'waiting' as const,
  ...(at < 3 && { is: at === 2 ? ('now' as const) : ('talkedOf' as const) }),
}));
const running = timeWith({ begunAt: now, current: 'BWM-2224' });
const ended = timeWith({ begunAt: now, endedAt: now });
// as long as Teams makes them
const userIds = times(60, (at) => `29:1${'x'.repeat(86)}${at}`);
const agenda = { conference, when, rows, userIds, nonce };
const nothing = { ...agenda, rows: [], userIds: [] };
const references = rows.map(({ caseId }) => caseId);
const summary = { conference, on: '2026-11-23', when, talkedOf: [], comesBack: [], nonce };
const openTo = new Set(rows.map(({ caseId }) => caseId));
const run = { conference, when, rows, openTo, mayRun: true, hasNext: true, isHere: true, nonce };

/** Cards that stand in a chat. */
export const postedOfConferenceRoom: Made[] = [
  ...named(
    agendaCard,
    agendaCard({ ...agenda, held: running }),
    agendaCard({ ...nothing, held: timeWith({}) }),
    agendaCard({ ...agenda, held: ended }),
    agendaCard({ ...nothing, held: timeWith({}, 'cancelled') }),
    agendaCard({ ...nothing, held: timeWith({}, 'holiday') }),
  ),
  ...named(
    roomSummaryCard,
    roomSummaryCard({
      ...summary,
      hasEnded: true,
      talkedOf: references,
      comesBack: references,
      nextTime: when,
    }),
    roomSummaryCard({ ...summary, hasEnded: true }),
    roomSummaryCard({ ...summary, hasEnded: false }),
  ),
  ...named(roomCardPutAway, roomCardPutAway()),
  ...named(
    roomCardMovedDown,
    roomCardMovedDown('conference.agenda'),
    roomCardMovedDown('conference.summary'),
  ),
  ...named(whichConferenceCard, whichConferenceCard(nonce)),
];

const { room: _none, ...withoutRoom } = conference;

export const dialogsOfConferenceRoom: Made[] = [
  ...named(
    runCard,
    runCard({ ...run, held: running, says: 'The agenda shows it as talked of now.' }),
    runCard({ ...run, held: ended, problem: 'That can be done on the day of the meeting.' }),
    runCard({ ...run, held: timeWith({}), hasNext: false }),
    runCard({ ...run, conference: withoutRoom, held: timeWith({}), rows: [], mayRun: false, isHere: false }),
  ),
  ...named(
    chooseConferenceCard,
    chooseConferenceCard({ all: times(30, () => ({ conference, when })), nonce }),
    chooseConferenceCard({ all: [], nonce }),
  ),
];

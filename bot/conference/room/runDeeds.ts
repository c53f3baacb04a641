import type { Conference } from '../../../domain/conference/conference';
import type { ConferenceDecision } from '../../../domain/conference/conferenceDecision';
import { heldById } from '../../../domain/conference/heldById';
import { begin, type Running } from '../../../domain/conference/room/begin';
import { end } from '../../../domain/conference/room/end';
import { nextCase } from '../../../domain/conference/room/nextCase';
import { talkOf } from '../../../domain/conference/room/talkOf';
import type { Deed } from '../../door/answerPress';
import type { Press } from '../../press';
import { roomId } from '../../room/roomId';
import { localFor, type Services } from '../../services';
import { changeConference } from '../changeConference';
import { readConference } from '../readConference';
import { agendaRows } from './agendaRows';
import { runAnswer } from './runAnswer';
import { whyNotRun } from './whyNotRun';

interface RunDeed {
  says: string;
  /** Pure. `agenda`: what comes up, by reference. */
  change: (
    found: Conference,
    running: Running,
    press: Press,
    agenda: readonly string[],
  ) => ConferenceDecision;
}

const deeds: Record<string, RunDeed> = {
  'conference.begin': {
    says: 'It is on now.',
    // begun in its chat it has its agenda there already
    change: (found, running, { room }) => {
      const isHere = room !== undefined && roomId(room.conversationId) === found.room?.roomId;
      return begin(found, running, { posts: !isHere });
    },
  },
  'conference.current': {
    says: 'The agenda shows it as talked of now.',
    change: (found, running, { ids }, agenda) => talkOf(found, running, ids['caseId'] ?? '', agenda),
  },
  'conference.next': {
    says: 'On to the next one.',
    change: (found, running, { ids }, agenda) => nextCase(found, running, ids['from'] ?? '', agenda),
  },
  'conference.end': { says: 'The meeting has ended.', change: end },
};

/** Each changes the meeting, and goes on in the dialog that it was pressed in. */
export const runDeeds: Record<string, Deed> = Object.fromEntries(
  Object.entries(deeds).map(([verb, { says, change }]): [string, Deed] => [
    verb,
    async (services, by, press) => {
      const agenda = await agendaOf(services, by, press);
      return changeConference(services, by, press, {
        change: (found, at, local) =>
          change(found, { on: press.ids['on'] ?? '', by: by.id, at, local }, press, agenda),
        done: (next) => runAnswer(services, by, press, next, { says }),
        refused: (found, refusal) => runAnswer(services, by, press, found, whyNotRun(verb, refusal)),
      });
    },
  ]),
);

async function agendaOf(services: Services, by: Parameters<Deed>[1], press: Press): Promise<string[]> {
  const found = (await readConference(services, by, press))?.document;
  const held = found && heldById(found, localFor(services, found.localId), press.ids['on']);
  if (!held) return [];
  return (await agendaRows(services, found, held)).rows.map(({ caseId }) => caseId);
}

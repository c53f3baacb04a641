import { conferenceRefusal } from '../../cards/conference/conferenceRefusals';
import { answerConference } from '../../domain/conference/answerConference';
import type { Conference } from '../../domain/conference/conference';
import type { ConferenceDecision } from '../../domain/conference/conferenceDecision';
import { heldById } from '../../domain/conference/heldById';
import { undoConference } from '../../domain/conference/undoConference';
import type { Local } from '../../domain/local';
import type { Asker } from '../../domain/staff/asker';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import { localFor } from '../services';
import { changeConference } from './changeConference';
import { conferenceAnswer } from './conferenceAnswer';

/** Deeds on a conference of one press. */
export const simpleConferenceDeeds: Record<string, Deed> = {
  'conference.coming': deed(
    (found, by, at, { ids }, local) => answerConference(found, ids['on'], { coming: true }, by, at, local),
    'You come. You can change it until the meeting is over.',
  ),
  'conference.undo': deed((found, by, at) => undoConference(found, by.id, at), 'Taken back.'),
};

function deed(
  change: (found: Conference, by: Asker, at: string, press: Press, local: Local) => ConferenceDecision,
  says: string,
): Deed {
  return (services, by, press) => {
    const timeOf = (found: Conference) => heldById(found, localFor(services, found.localId), press.ids['on']);
    return changeConference(services, by, press, {
      change: (found, at, local) => change(found, by, at, press, local),
      done: (next) => conferenceAnswer(services, by, press, next, timeOf(next), { says }),
      refused: (found, refusal) =>
        conferenceAnswer(services, by, press, found, timeOf(found), { problem: conferenceRefusal(refusal) }),
    });
  };
}

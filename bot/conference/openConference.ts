import { heldById } from '../../domain/conference/heldById';
import type { Deed } from '../door/answerPress';
import { localFor } from '../services';
import { conferenceAnswer } from './conferenceAnswer';
import { noConference } from './noConference';
import { readConference } from './readConference';

/** One conference, at the time that the press names or else the next. */
export const openConference: Deed = async (services, by, press) => {
  const found = await readConference(services, by, press);
  if (!found) return noConference(services, by, press, 'view');
  const { document: conference } = found;
  const held = heldById(conference, localFor(services, conference.localId), press.ids['on']);
  return conferenceAnswer(services, by, press, conference, held);
};

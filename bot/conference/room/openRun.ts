import type { Deed } from '../../door/answerPress';
import { noConference } from '../noConference';
import { readConference } from '../readConference';
import { runAnswer } from './runAnswer';

/** "Run the meeting", for those who come to it, whoever planned it, and the Lead. */
export const openRun: Deed = async (services, by, press) => {
  const found = (await readConference(services, by, press))?.document;
  return found ? runAnswer(services, by, press, found) : noConference(services, by, press, 'view');
};

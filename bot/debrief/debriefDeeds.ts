import { missedReasons } from '../../domain/connection/connection';
import { debriefAnswers } from '../../domain/debrief/debriefAnswer';
import { tellConfidence } from '../../domain/debrief/tellConfidence';
import { tellHow } from '../../domain/debrief/tellHow';
import { tellMoment } from '../../domain/debrief/tellMoment';
import { momentAnswers } from '../../domain/moment/momentNames';
import { mostWordsLetters } from '../../domain/moment/withMoment';
import { worksOf } from '../checkIn/worksOf';
import { idFrom } from '../connection/idFrom';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import { caseDeed } from '../referral/caseDeed';
import { chosenAmong, written } from '../referral/chosen';
import { debriefShows } from './debriefPart';

const noneToo = [...momentAnswers, 'none'] as const;
const visitIn = ({ ids }: Press) => ({ connectionId: ids['connectionId'], sessionId: ids['sessionId'] });

/** The first press. The next check-in is set on a day on which they work. */
const saysHow: Deed = async (services, by, press) => {
  const works = await worksOf(services, by);
  const reason = chosenAmong(missedReasons, press.ids['reason']);
  const told = {
    ...visitIn(press),
    was: chosenAmong(debriefAnswers, press.ids['was']),
    ...(reason && { reason }),
  };
  return caseDeed(
    (found, { at, local }) => tellHow(found, told, by, at, local, works),
    'Saved.',
    debriefShows(),
  )(services, by, press);
};

/** The second press. Words of risk bring up whom to call. */
const saysMoment: Deed = (services, by, press) => {
  const words = written(press.inputs['words'], mostWordsLetters);
  const answer = chosenAmong(noneToo, press.ids['kind']);
  return caseDeed(
    (found, { at }) => tellMoment(found, { ...visitIn(press), id: idFrom(press), answer, words }, by, at),
    'Saved.',
    debriefShows(words),
  )(services, by, press);
};

/** The third press. */
const saysConfidence: Deed = caseDeed(
  (found, { by, at, local, press }) => {
    const { value = '' } = press.ids;
    const number = /^\d{1,2}$/.test(value) ? Number(value) : undefined;
    return tellConfidence(found, { ...visitIn(press), value: number }, by, at, local);
  },
  'Saved.',
  debriefShows(),
);

export const debriefDeeds: Record<string, Deed> = {
  'debrief.was': saysHow,
  'debrief.moment': saysMoment,
  'debrief.confidence': saysConfidence,
};

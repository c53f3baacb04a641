import { momentForm } from '../../cards/moment/momentForm';
import { addMoment } from '../../domain/moment/addMoment';
import { momentAnswers } from '../../domain/moment/momentNames';
import { mostWordsLetters } from '../../domain/moment/withMoment';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { idFrom } from '../connection/idFrom';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { momentsPart } from './momentsPart';

/** A moment of connection or joy, one press from the case. */
export const momentDeed: FormDeed = {
  form: momentForm,
  opensFor: (relations, { referral }) => isWork(referral) && mayWork(relations),
  change: (found, typed, { by, at, local, press }) => {
    const told = {
      id: idFrom(press),
      answer: chosenAmong(momentAnswers, typed['kind']),
      words: written(typed['words'], mostWordsLetters),
      on: (typed['on'] ?? '').trim(),
    };
    return addMoment(found, told, by, at, local);
  },
  problemAt: { 'kind-needed': 'kind', 'past-day-needed': 'on' },
  freeText: ['words'],
  says: 'Written down.',
  shows: momentsPart.shows,
};

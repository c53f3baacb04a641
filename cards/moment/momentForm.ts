import { type MomentAnswer, momentAnswers } from '../../domain/moment/momentNames';
import { mostWordsLetters } from '../../domain/moment/withMoment';
import { choiceSet, dateInput, options, textInput } from '../inputs';
import type { CaseForm } from '../referral/caseForm';

const names: Record<MomentAnswer, string> = {
  connection: 'A moment of connection',
  joy: 'A moment of joy',
  both: 'Both',
};

/** A moment of connection or joy that somebody noticed, or was told of. */
export const momentForm: CaseForm = {
  verb: 'moment.add',
  title: 'A moment of connection or joy',
  fields: ({ today }) => ({
    inputs: [
      textInput('words', 'In their words, if they said some', {
        isMultiline: true,
        maxLength: mostWordsLetters,
      }),
      choiceSet('kind', 'What was it?', options(momentAnswers, names), { style: 'expanded' }),
      dateInput('on', 'When', { max: today, value: today }),
    ],
    proposes: ['on'],
    send: 'Save',
  }),
};

import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { aboutNames } from '../../../domain/whatMatters/aboutNames';
import { textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { emptyTakesAway } from './takeAway';

export const whatMattersForm: CaseForm = {
  verb: 'about.whatMatters',
  title: 'What matters',
  fields: ({ found: { participant } }) => ({
    inputs: [
      textInput('whatMatters', aboutNames.whatMatters, {
        maxLength: mostLetters.whatMatters,
        isMultiline: true,
        ...(participant.whatMatters && { value: participant.whatMatters }),
      }),
    ],
    note: emptyTakesAway,
    send: 'Save',
  }),
};

import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { emptyTakesAway } from './takeAway';

export const helpsForm: CaseForm = {
  verb: 'about.helps',
  title: 'What helps',
  fields: ({ found: { participant } }) => ({
    inputs: [
      textInput('whatHelps', 'What helps', {
        maxLength: mostLetters.whatHelps,
        isMultiline: true,
        ...(participant.whatHelps && { value: participant.whatHelps }),
      }),
      textInput('avoid', 'What to avoid', {
        maxLength: mostLetters.avoid,
        isMultiline: true,
        ...(participant.avoid && { value: participant.avoid }),
      }),
    ],
    note: emptyTakesAway,
    send: 'Save',
  }),
};

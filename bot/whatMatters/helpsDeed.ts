import { helpsForm } from '../../cards/whatMatters/forms/helpsForm';
import { mostLetters } from '../../domain/referral/refer/mostLetters';
import { withWords } from '../../domain/whatMatters/withWords';
import { aboutDeed } from './aboutDeed';
import { typedWords } from './typedWords';

export const helpsDeed = aboutDeed({
  field: 'helps',
  form: helpsForm,
  first: 'whatHelps',
  freeText: ['whatHelps', 'avoid'],
  next: ({ participant }, typed) => ({
    participant: withWords(participant, {
      whatHelps: typedWords(typed, 'whatHelps', mostLetters.whatHelps),
      avoid: typedWords(typed, 'avoid', mostLetters.avoid),
    }),
  }),
});

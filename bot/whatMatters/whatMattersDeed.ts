import { whatMattersForm } from '../../cards/whatMatters/forms/whatMattersForm';
import { mostLetters } from '../../domain/referral/refer/mostLetters';
import { withWords } from '../../domain/whatMatters/withWords';
import { aboutDeed } from './aboutDeed';
import { typedWords } from './typedWords';

export const whatMattersDeed = aboutDeed({
  field: 'whatMatters',
  form: whatMattersForm,
  first: 'whatMatters',
  freeText: ['whatMatters'],
  next: ({ participant }, typed) => ({
    participant: withWords(participant, {
      whatMatters: typedWords(typed, 'whatMatters', mostLetters.whatMatters),
    }),
  }),
});

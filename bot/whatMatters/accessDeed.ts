import { accessForm } from '../../cards/whatMatters/forms/accessForm';
import { interpreterNeeds } from '../../domain/referral/participant';
import { mostLetters } from '../../domain/referral/refer/mostLetters';
import { withWords } from '../../domain/whatMatters/withWords';
import { chosenAmong } from '../referral/chosen';
import { aboutDeed } from './aboutDeed';
import { typedWords } from './typedWords';

/** What they need to take part, their pronouns and how they like to speak. */
export const accessDeed = aboutDeed({
  field: 'access',
  form: accessForm,
  first: 'accessNeeds',
  freeText: ['accessNeeds', 'pronouns', 'language'],
  next: ({ participant }, typed) => {
    const { interpreter: _before, ...rest } = participant;
    const interpreter = chosenAmong(interpreterNeeds, typed['interpreter']);
    const words = {
      accessNeeds: typedWords(typed, 'accessNeeds', mostLetters.accessNeeds),
      pronouns: typedWords(typed, 'pronouns', mostLetters.pronouns),
      language: typedWords(typed, 'language', mostLetters.language),
    };
    return { participant: withWords({ ...rest, ...(interpreter && { interpreter }) }, words) };
  },
});

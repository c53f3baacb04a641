import { interpreterNames, interpreterNeeds } from '../../../domain/referral/participant';
import { mostLetters } from '../../../domain/referral/refer/mostLetters';
import { choiceSet, options, textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { emptyTakesAway } from './takeAway';

/** Teams takes no choice that is empty. */
const notAsked = 'notAsked';

export const accessForm: CaseForm = {
  verb: 'about.access',
  title: 'Access and language',
  fields: ({ found: { participant } }) => {
    const { accessNeeds, pronouns, language, interpreter } = participant;
    return {
      inputs: [
        textInput('accessNeeds', 'Access needs', {
          maxLength: mostLetters.accessNeeds,
          isMultiline: true,
          ...(accessNeeds && { value: accessNeeds }),
        }),
        textInput('pronouns', 'Pronouns', {
          maxLength: mostLetters.pronouns,
          ...(pronouns && { value: pronouns }),
        }),
        textInput('language', 'Language they like to speak', {
          maxLength: mostLetters.language,
          ...(language && { value: language }),
        }),
        choiceSet(
          'interpreter',
          'Interpreter needed',
          [{ title: 'Not asked', value: notAsked }, ...options(interpreterNeeds, interpreterNames)],
          { value: interpreter ?? notAsked },
        ),
      ],
      note: emptyTakesAway,
      send: 'Save',
    };
  },
};

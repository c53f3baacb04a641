import { interestTimeNames } from '../../../domain/whatMatters/aboutNames';
import { interestsOf } from '../../../domain/whatMatters/interestsOf';
import { mostInterestLetters, mostInterests } from '../../../domain/whatMatters/readInterests';
import { interestTimes } from '../../../domain/whatMatters/whatMatters';
import { textInput } from '../../inputs';
import type { CaseForm } from '../../referral/caseForm';
import { emptyTakesAway } from './takeAway';

/** Room for all of them, each on its line, and for what is one too many: that is told, and never cut. */
const mostLetters = (mostInterests + 3) * (mostInterestLetters + 1);

export const interestsForm: CaseForm = {
  verb: 'about.interests',
  title: 'Interests',
  fields: ({ found }) => {
    const interests = interestsOf(found);
    return {
      says: ['One interest a line, in a few words.'],
      inputs: interestTimes.map((time) =>
        textInput(time, interestTimeNames[time], {
          maxLength: mostLetters,
          isMultiline: true,
          ...(interests[time].length > 0 && { value: interests[time].join('\n') }),
        }),
      ),
      note: emptyTakesAway,
      send: 'Save',
    };
  },
};

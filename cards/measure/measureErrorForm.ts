import { measuredInWords } from '../../domain/measure/measuredInWords';
import { choiceSet } from '../inputs';
import type { CaseForm } from '../referral/caseForm';

/** Which of their answers was never theirs. */
export const measureErrorForm: CaseForm = {
  verb: 'measure.error',
  title: 'Entered in error',
  fields: ({ found }) => {
    const stands = (found.measures ?? []).filter(({ isError }) => !isError);
    const choices = stands.map((one) => ({ title: measuredInWords(one), value: one.id }));
    const [only] = choices;
    return {
      says: ['It stays to be seen, struck through, and counts no longer.'],
      // a question without answers to choose from cannot be drawn
      inputs: only
        ? [
            choiceSet('measured', 'Which answers', choices, {
              style: 'expanded',
              ...(choices.length === 1 && { value: only.value }),
            }),
          ]
        : [],
      proposes: ['measured'],
      send: 'Mark as entered in error',
      isDestructive: true,
    };
  },
};

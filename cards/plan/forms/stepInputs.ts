import { type Step, stepDoers } from '../../../domain/plan/goal';
import { mostStepLetters, mostWhoLetters } from '../../../domain/plan/limits';
import { stepDoerNames } from '../../../domain/plan/planNames';
import { type Asked, choiceSet, options, textInput } from '../../inputs';
import { byInput } from './planInputs';

/** What, who, by when. */
export function stepInputs(today: string, step?: Step): Asked[] {
  return [
    textInput('what', 'What is the small next step?', {
      maxLength: mostStepLetters,
      placeholder: 'Walk past the hall on a Tuesday',
      ...(step && { value: step.what }),
    }),
    choiceSet('who', 'Who does it?', options(stepDoers, stepDoerNames), { value: step?.who ?? 'together' }),
    textInput('whoElse', 'If somebody else: who', {
      maxLength: mostWhoLetters,
      placeholder: 'A role or a service',
      ...(step?.whoElse !== undefined && { value: step.whoElse }),
    }),
    byInput('By when', today, step?.by),
  ];
}

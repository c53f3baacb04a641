import { type Goal, goalKinds } from '../../../domain/plan/goal';
import { mostGoalLetters } from '../../../domain/plan/limits';
import { goalKindNames } from '../../../domain/plan/planNames';
import { type Asked, choiceSet, options, textInput } from '../../inputs';
import { byInput } from './planInputs';

/** What they want to reach. */
export function goalInputs(today: string, goal?: Goal): Asked[] {
  return [
    textInput('words', 'What would they like, in their words?', {
      isMultiline: true,
      maxLength: mostGoalLetters,
      placeholder: 'I want to sing with others again',
      ...(goal && { value: goal.words }),
    }),
    choiceSet('kind', 'What kind of goal is it?', options(goalKinds, goalKindNames), {
      value: goal?.kind ?? 'goal',
    }),
    byInput('By when, if they wish', today, goal?.by),
  ];
}

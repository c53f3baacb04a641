import { goalKinds, stepDoers } from '../../domain/plan/goal';
import type { GoalWritten } from '../../domain/plan/goalWritten';
import { mostGoalLetters, mostStepLetters, mostWhoLetters } from '../../domain/plan/limits';
import type { StepWritten } from '../../domain/plan/stepWritten';
import type { Press } from '../press';
import { chosenAmong, written } from '../referral/chosen';

type Typed = Record<string, string>;

/** The same press makes one, however often it is delivered. */
export function newId({ nonce }: Press): string {
  return nonce.slice(0, 12);
}

export function idsIn({ ids }: Press) {
  return { goalId: ids['goalId'], stepId: ids['stepId'] };
}

export function goalTyped(typed: Typed): GoalWritten {
  const confidence = confidenceIn(typed);
  return {
    words: written(typed['words'], mostGoalLetters),
    kind: chosenAmong(goalKinds, typed['kind']) ?? 'goal',
    day: written(typed['by']),
    ...(confidence !== undefined && { confidence }),
  };
}

export function stepTyped(typed: Typed): StepWritten {
  return {
    what: written(typed['what'], mostStepLetters),
    who: chosenAmong(stepDoers, typed['who']) ?? 'together',
    whoElse: written(typed['whoElse'], mostWhoLetters),
    day: written(typed['by']),
  };
}

export function confidenceIn(typed: Typed): number | undefined {
  const said = typed['confidence'];
  return said !== undefined && /^(10|\d)$/.test(said) ? Number(said) : undefined;
}

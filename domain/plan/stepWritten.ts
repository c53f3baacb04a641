import type { Step, StepDoer } from './goal';

/** A step as it was written down; without a day where `day` is empty. */
export interface StepWritten {
  what: string;
  who: StepDoer;
  whoElse: string;
  day: string;
}

/** As the plan keeps it: somebody else is named only where it is somebody else's. */
export function stepOf(id: string, { what, who, whoElse, day }: StepWritten): Step {
  return {
    id,
    what,
    who,
    ...(who === 'other' && whoElse && { whoElse }),
    ...(day && { by: day }),
    state: 'open',
  };
}

/** What is to be done says so, and somebody else is named. */
export function lacksWords({ what, who, whoElse }: StepWritten): boolean {
  return !what || (who === 'other' && !whoElse);
}

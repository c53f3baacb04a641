import type { Confidence, Goal, Step } from '../../../domain/plan/goal';
import { goalStateNames, stepDoerNames } from '../../../domain/plan/planNames';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { entry } from './entry';
import type { HeldSection, HeldView } from './heldView';

const day = (on: string) => dayAndYear(on, 'utc');
const stepStates = { open: 'open', done: 'done', letGo: 'let go' } as const;

export function yourPlan({ found: { goals = [], planReviewedOn } }: HeldView): HeldSection {
  return {
    title: 'Your plan',
    lines: [
      ...goals.flatMap(goalLines),
      ...entry('Last looked at together', planReviewedOn && day(planReviewedOn)),
    ],
  };
}

function goalLines({ words, setOn, by, state, endedOn, confidence, steps }: Goal): string[] {
  const ended = endedOn ? ` on ${day(endedOn)}` : '';
  return [
    `${words} (set on ${day(setOn)}${by ? `, by ${day(by)}` : ''}; ${goalStateNames[state].toLowerCase()}${ended})`,
    ...confidenceLines(confidence),
    ...steps.map(stepLine),
  ];
}

export function confidenceLines(confidence: readonly Confidence[] = []): string[] {
  return confidence.map(({ on, value }) => `- How confident you felt on ${day(on)}: ${value} of 10`);
}

function stepLine({ what, who, whoElse, by, state, endedOn }: Step): string {
  const whose = whoElse ?? (who === 'person' ? 'You' : stepDoerNames[who]);
  const when = by ? `, by ${day(by)}` : '';
  return `- Step: ${what} (${whose}${when}; ${stepStates[state]}${endedOn ? ` on ${day(endedOn)}` : ''})`;
}

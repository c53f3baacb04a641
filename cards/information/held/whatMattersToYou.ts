import { interestTimeNames } from '../../../domain/whatMatters/aboutNames';
import { interestsOf } from '../../../domain/whatMatters/interestsOf';
import { interestTimes } from '../../../domain/whatMatters/whatMatters';
import { goingWords } from '../../whatMatters/goingWords';
import { entry } from './entry';
import type { HeldSection, HeldView } from './heldView';

/** What they say of themselves. */
export function whatMattersToYou({ found }: HeldView): HeldSection {
  const { participant, whatMatters = {} } = found;
  const interests = interestsOf(found);
  return {
    title: 'What matters to you',
    lines: [
      ...entry('What matters most', participant.whatMatters),
      ...interestTimes.flatMap((time) => entry(interestTimeNames[time], interests[time].join(', '))),
      ...entry('Strengths', whatMatters.strengths),
      ...entry('Values', whatMatters.values),
      ...entry('Good times of the day, routines', whatMatters.habits),
      ...entry('What makes going easier', goingWords(found)),
      ...entry('What helps', participant.whatHelps),
      ...entry('What to avoid', participant.avoid),
    ],
  };
}

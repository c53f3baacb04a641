import type { Case } from '../../domain/referral/case';
import { interestTimeNames } from '../../domain/whatMatters/aboutNames';
import { interestsOf } from '../../domain/whatMatters/interestsOf';
import { interestTimes } from '../../domain/whatMatters/whatMatters';
import type { Element } from '../card';
import { knownLine } from './knownLine';

/** A line for each time, of at most so many interests. */
export function interestLines(found: Pick<Case, 'whatMatters'>, most = Number.POSITIVE_INFINITY): Element[] {
  const interests = interestsOf(found);
  return interestTimes.flatMap((time) => {
    const left = interests[time].length - most;
    const named = interests[time].slice(0, most).join(', ');
    return knownLine(interestTimeNames[time], left > 0 ? `${named} and ${left} more` : named);
  });
}

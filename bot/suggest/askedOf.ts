import { isEnded } from '../../domain/connection/states';
import type { Case } from '../../domain/referral/case';
import { goingOf } from '../../domain/whatMatters/goingOf';
import { interestsOf } from '../../domain/whatMatters/interestsOf';
import { interestTimes } from '../../domain/whatMatters/whatMatters';
import type { Asked } from '../activity/find/index/suggesting';

/** What is known of a person that activities are suggested by: what they said of themselves, and nothing else. */
export function askedOf(found: Case): Asked {
  const { connections = [] } = found;
  const interests = interestsOf(found);
  const idsOf = (isOne: (state: (typeof connections)[number]['state']) => boolean) =>
    new Set(
      connections.flatMap(({ state, activity }) => (activity && isOne(state) ? [activity.activityId] : [])),
    );
  return {
    interests: interestTimes.flatMap((time) => interests[time].map((words) => ({ time, words }))),
    going: goingOf(found),
    inPlan: idsOf((state) => !isEnded(state)),
    apart: idsOf((state) => state === 'notForMe' || state === 'groupEnded'),
  };
}

export function isNothingKnown({ interests, going }: Pick<Asked, 'interests' | 'going'>): boolean {
  const { area, cost, where, days = [], times = [], access = [], languages = [] } = going;
  const lists = [interests, days, times, access, languages];
  return lists.every(({ length }) => length === 0) && (area ?? cost ?? where) === undefined;
}

import { type DueKind, dueKinds } from '../due/dueKind';
import { holdsOne, mayRefer, maySeeAudit, mayTake, mayVet } from '../staff/rights';
import type { Role } from '../staff/roles';
import type { Day } from './day';

const anybody: readonly DueKind[] = ['mayHaveMissed', 'supervision'];
const ofRoles: [readonly Role[], readonly DueKind[]][] = [
  [mayRefer, ['clockRanOut', 'clockRunsOut', 'takesLonger', 'teamAction']],
  [
    mayTake,
    [
      'firstVisitSoon',
      'visitToTell',
      'afterMissed',
      'checkInOverdue',
      'checkInDue',
      'pauseEnds',
      'longTail',
      'noNextStep',
      'waitsForWorker',
      'planStep',
      'planReview',
      'consentReview',
      'smallGroup',
    ],
  ],
  [['lead'], ['clockForLead', 'awayWithoutCover', 'stepForLead', 'cannotBeReached', 'informationRequest']],
  [maySeeAudit, ['unusualAccess', 'records']],
  [mayVet, ['staleActivities']],
  [mayTake, ['training', 'communityOfPractice']],
];

/** The kinds that somebody with these roles can get and do without, in the order of the card. */
export function mutableKinds(roles: readonly Role[]): DueKind[] {
  const theirs = ofRoles.filter(([any]) => holdsOne(roles, any)).flatMap(([, kinds]) => kinds);
  return dueKinds.filter((kind) => anybody.includes(kind) || theirs.includes(kind));
}

const never: readonly DueKind[] = ['whileAway', 'cannotBeShown'];

/** These kinds and no others stay off their card. What happened while they were away always stands there. */
export function setMuted(day: Day, kinds: readonly DueKind[]): Day {
  return { ...day, muted: dueKinds.filter((kind) => !never.includes(kind) && kinds.includes(kind)) };
}

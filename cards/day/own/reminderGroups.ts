import { mutableKinds } from '../../../domain/day/mute';
import type { DueKind } from '../../../domain/due/dueKind';
import type { Role } from '../../../domain/staff/roles';

interface ReminderGroup {
  /** Of its input. */
  id: string;
  title: string;
  kinds: DueKind[];
}

const groups: ReminderGroup[] = [
  {
    id: 'people',
    title: 'People you speak with',
    kinds: [
      'firstVisitSoon',
      'visitToTell',
      'afterMissed',
      'checkInOverdue',
      'checkInDue',
      'pauseEnds',
      'longTail',
      'noNextStep',
      'planStep',
      'planReview',
      'consentReview',
      'smallGroup',
    ],
  },
  {
    id: 'referrals',
    title: 'Referrals and when they are due',
    kinds: ['clockRanOut', 'clockRunsOut', 'takesLonger', 'waitsForWorker'],
  },
  {
    id: 'team',
    title: 'Your team',
    kinds: ['teamAction', 'clockForLead', 'awayWithoutCover', 'stepForLead', 'cannotBeReached'],
  },
  { id: 'records', title: 'Records', kinds: ['informationRequest', 'unusualAccess', 'records'] },
  {
    id: 'besides',
    title: 'Besides',
    kinds: ['mayHaveMissed', 'staleActivities', 'supervision', 'training', 'communityOfPractice'],
  },
];

/** What somebody with these roles can be reminded of, a few kinds together. */
export function reminderGroups(roles: readonly Role[]): ReminderGroup[] {
  const theirs = mutableKinds(roles);
  return groups.flatMap((group) => {
    const kinds = group.kinds.filter((kind) => theirs.includes(kind));
    return kinds.length > 0 ? [{ ...group, kinds }] : [];
  });
}

import { checkInForm } from '../../cards/checkIn/checkInForm';
import { followUpDay } from '../../domain/checkIn/followUp';
import { recordCheckIn } from '../../domain/checkIn/recordCheckIn';
import { isWithPerson, mayWork } from '../../domain/referral/access';
import { isStarted, isWork } from '../../domain/referral/statusGroups';
import { refuse } from '../../domain/refusal';
import type { FormDeed } from '../referral/formDeed';
import { checkInProblemAt } from './checkInProblemAt';
import { checkInSays } from './checkInSays';
import { checkInTyped } from './checkInTyped';
import { worksOf } from './worksOf';

/** Somebody was in touch with the person, and says when next. */
export const checkInDeed: FormDeed<Awaited<ReturnType<typeof worksOf>>> = {
  form: checkInForm,
  opensFor: (relations, found) =>
    isStarted(found.referral) || followUpDay(found) !== undefined
      ? mayWork(relations)
      : isWork(found.referral) && isWithPerson(relations),
  works: worksOf,
  lookUp: worksOf,
  change: (found, typed, { by, at, local, press }, works) => {
    const { proposedOn = '' } = press.ids;
    const answer = checkInTyped({ ...typed, proposedOn }, found, at, local, works);
    return 'refusal' in answer ? refuse(answer.refusal) : recordCheckIn(found, answer, by, at, local);
  },
  problemAt: checkInProblemAt,
  freeText: ['line'],
  says: (_event, found) => checkInSays(found),
};

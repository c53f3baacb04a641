import { checkInSetForm, mostTimesLetters } from '../../cards/checkIn/checkInSetForm';
import { dateInWords } from '../../cards/checkIn/nextStepWords';
import { checkInTypes, type Rhythm, rhythms } from '../../domain/checkIn/checkIn';
import { setCheckIn } from '../../domain/checkIn/setCheckIn';
import { typeNow } from '../../domain/checkIn/spoken';
import { mayWork } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { contactWays } from '../../domain/referral/participant';
import { isWork } from '../../domain/referral/statusGroups';
import { chosenAmong, written } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { worksOf } from './worksOf';

/** The day, the way and the rhythm of getting in touch. */
export const checkInSetDeed: FormDeed = {
  form: checkInSetForm,
  opensFor: (relations, { referral }) => isWork(referral) && mayWork(relations),
  works: worksOf,
  change: (found, typed, { by, at, local }) => {
    const next = {
      on: (typed['nextOn'] ?? '').trim(),
      way: chosenAmong(contactWays, typed['nextWay']) ?? found.participant.contact.way,
      type: chosenAmong(checkInTypes, typed['nextType']) ?? typeNow(found),
    };
    return setCheckIn(found, next, rhythmIn(typed, found), by, at, local);
  },
  problemAt: { 'check-in-day-needed': 'nextOn' },
  freeText: ['bestTimes'],
  says: (_event, { checkIn }) =>
    checkIn ? `The next check-in is set: ${dateInWords(checkIn.on)}.` : 'The next check-in was set.',
};

/** How often and when, as it was said here; the days of the week are asked elsewhere and stay. */
function rhythmIn(typed: Record<string, string>, { rhythm }: Pick<Case, 'rhythm'>): Rhythm | undefined {
  const everyDays = rhythms.find((days) => String(days) === typed['everyDays']);
  const bestTimes = written(typed['bestTimes'], mostTimesLetters);
  if (everyDays === undefined && !bestTimes) return undefined;
  return {
    ...(everyDays !== undefined && { everyDays }),
    ...(rhythm?.bestDays && { bestDays: rhythm.bestDays }),
    ...(bestTimes && { bestTimes }),
  };
}

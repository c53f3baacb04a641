import { mostTimesLetters } from '../../cards/checkIn/checkInSetForm';
import { beingInTouchForm } from '../../cards/whatMatters/forms/beingInTouchForm';
import { weekdays } from '../../domain/activity/search/wanted';
import { type Rhythm, rhythms } from '../../domain/checkIn/checkIn';
import { readContact } from '../../domain/referral/refer/readContact';
import { severalAmong } from '../referral/chosen';
import { aboutDeed } from './aboutDeed';
import { typedWords } from './typedWords';

/** How to reach them, how often and when. A way to reach them cannot be taken away, the rest can. */
export const beingInTouchDeed = aboutDeed({
  field: 'contact',
  form: beingInTouchForm,
  first: 'contactWay',
  freeText: ['contactDetails', 'bestTimes'],
  next: ({ participant }, typed) => {
    const read = readContact({ ...typed, calledName: participant.calledName });
    if (!read) return { refusal: 'contact-needed' };
    const { contactWay: way, contactDetails: details, safeToLeaveMessage, doNotContactDirectly } = read;
    const contact = { way, details, safeToLeaveMessage };
    return { participant: { ...participant, contact, doNotContactDirectly }, rhythm: rhythmIn(typed) };
  },
  problemAt: { 'contact-needed': 'contactDetails' },
  sentence: {
    'contact-needed':
      'Please check it: it does not look right for the way that is chosen. Or choose another way.',
  },
});

function rhythmIn(typed: Record<string, string>): Rhythm {
  const everyDays = rhythms.find((days) => String(days) === typed['everyDays']);
  const bestDays = severalAmong(weekdays, typed['bestDays']);
  const bestTimes = typedWords(typed, 'bestTimes', mostTimesLetters);
  return {
    ...(everyDays !== undefined && { everyDays }),
    ...(bestDays.length > 0 && { bestDays }),
    ...(bestTimes && { bestTimes }),
  };
}

import { nextStepOf } from '../../domain/checkIn/nextStep';
import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import { contactWayNames } from '../../domain/referral/participant';

/** A date of the Local, yyyy-mm-dd. */
export function dateInWords(on: string): string {
  return dayInWords(on, 'utc');
}

/** "Next check-in: phone call on Tuesday 8 December." Nothing while the first contact or a rest has its own day. */
export function nextCheckInWords(found: Case, timeZone: string): string | undefined {
  const step = nextStepOf(found, timeZone);
  if (step?.is === 'none') return '**No next check-in is set.**';
  if (step?.checkIn === undefined) return undefined;
  return `Next check-in: ${inTheSentence(contactWayNames[step.checkIn.way])} on ${dateInWords(step.on)}.`;
}

/** On a posted card: the day alone. */
export function nextCheckInDay(found: Case, timeZone: string): string | undefined {
  const step = nextStepOf(found, timeZone);
  if (step?.is === 'none') return '**No next check-in is set.**';
  return step?.checkIn && `Next check-in on ${dateInWords(step.on)}.`;
}

function inTheSentence(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

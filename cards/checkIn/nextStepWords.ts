import { type NextStep, nextStepOf } from '../../domain/checkIn/nextStep';
import type { Local } from '../../domain/local';
import { dayInWords } from '../../domain/localTime';
import type { Case } from '../../domain/referral/case';
import { contactWayNames } from '../../domain/referral/participant';

const noneSet = '**No next check-in is set.**';

/** A date of the Local, yyyy-mm-dd. */
export function dateInWords(on: string): string {
  return dayInWords(on, 'utc');
}

/** "Next check-in: phone call on Tuesday 8 December." Nothing while the first contact or a rest has its own day. */
export function nextCheckInWords(found: Case, local: Local, today: string): string | undefined {
  const step = nextStepOf(found, local, today);
  if (step?.is === 'none') return noneSet;
  if (!step) return undefined;
  const set = step.checkIn && wayAndDay(step.checkIn.way, step.checkIn.on);
  if (step.is === 'action') return agreed(step.on);
  if (!('visitOn' in step)) return set && `Next check-in: ${set}.`;
  return [`Next: ${aboutVisit(step, today)}.`, ...(set ? [`Then: ${set}.`] : [])].join(' ');
}

/** On a posted card: the day alone. */
export function nextCheckInDay(found: Case, local: Local, today: string): string | undefined {
  const step = nextStepOf(found, local, today);
  if (step?.is === 'none') return noneSet;
  if (step?.is === 'action') return agreed(step.on);
  if (step && 'visitOn' in step) return `Next step on ${dateInWords(step.on)}.`;
  return step?.checkIn && `Next check-in on ${dateInWords(step.checkIn.on)}.`;
}

function agreed(on: string): string {
  return `No next check-in is set. Next: what the team agreed on, by ${dateInWords(on)}.`;
}

function aboutVisit({ is, visitOn }: Extract<NextStep, { visitOn: string }>, today: string): string {
  const day = dateInWords(visitOn);
  if (is === 'beforeFirst') return `before the first visit on ${day}, a word with them`;
  if (is === 'toTell') return visitOn < today ? `hear how the visit on ${day} went` : `a visit on ${day}`;
  return `a kind word after they ${is === 'cancelled' ? 'cancelled' : 'didn’t make it'} on ${day}`;
}

function wayAndDay(way: keyof typeof contactWayNames, on: string): string {
  const name = contactWayNames[way];
  return `${name.charAt(0).toLowerCase()}${name.slice(1)} on ${dateInWords(on)}`;
}

import type { Activity } from '../../../domain/activity/activity';
import { keepsToTerms } from '../../../domain/activity/when/keepsToTerms';
import type { Local } from '../../../domain/local';
import { activityTimes } from '../words/activityWhen';
import { activityWords } from '../words/activityWords';
import { endedInWords } from '../words/endedInWords';
import { nextInWords } from '../words/nextWords';
import { pausedInWords } from '../words/pausedInWords';
import { datedTimes } from './datedTimes';
import { nextTimes } from './nextTimes';

interface Said {
  /** Letters for the schedules. */
  most: number;
  /** It is read on later days too: no "tomorrow". */
  stays: boolean;
}

/** "Thursdays, 10:00 am to 12:00 pm. Next: Thursday 26 November, 10:00 am". */
export function whenInWords(activity: Activity, local: Local, now: string, { most, stays }: Said): string {
  const ended = endedInWords(activity, local, now);
  if (ended) return ended;
  const paused = pausedInWords(activity);
  const next = stays || paused ? datedNext(activity, local, now) : nextFromToday(activity, local, now);
  return [activityWords(activityTimes(activity), most), paused, next].filter(Boolean).join('. ');
}

function datedNext(activity: Activity, local: Local, now: string): string {
  const next = datedTimes(nextTimes(activity, local, now, 1), local, now);
  return next && `Next: ${next}`;
}

function nextFromToday(activity: Activity, local: Local, now: string): string {
  // the second is said where the first falls on a public holiday
  return nextInWords(nextTimes(activity, local, now, 2), local, now, keepsToTerms(activity));
}

import type { Activity } from '../../../domain/activity/activity';
import { saysInSchoolTerms } from '../../../domain/activity/when/schedulePhrases';
import type { Local } from '../../../domain/local';
import { activityTimes } from '../words/activityWhen';
import { activityWords } from '../words/activityWords';
import { nextInWords } from '../words/nextWords';
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
  const next = stays ? datedNext(activity, local, now) : nextFromToday(activity, local, now);
  return [activityWords(activityTimes(activity), most), next].filter(Boolean).join('. ');
}

function datedNext(activity: Activity, local: Local, now: string): string {
  const next = datedTimes(nextTimes(activity, local, now, 1), local, now);
  return next && `Next: ${next}`;
}

function nextFromToday(activity: Activity, local: Local, now: string): string {
  const { inSchoolTerms = false, schedules } = activity;
  const keepsToTerms = inSchoolTerms || schedules.some(saysInSchoolTerms);
  // the second is said where the first falls on a public holiday
  return nextInWords(nextTimes(activity, local, now, 2), local, now, keepsToTerms);
}

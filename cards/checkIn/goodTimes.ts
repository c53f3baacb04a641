import { weekdayNames } from '../../domain/activity/search/weekdayNames';
import type { Rhythm } from '../../domain/checkIn/checkIn';
import type { Case } from '../../domain/referral/case';
import type { Element } from '../card';
import { labelled } from '../parts';

/** "Mondays, Thursdays; mornings, not too early" */
export function goodTimesWords({ bestDays = [], bestTimes }: Rhythm = {}): string {
  const days = bestDays.map((day) => `${weekdayNames[day]}s`).join(', ');
  return [days, bestTimes].filter(Boolean).join('; ');
}

/** When it suits the person to be reached, as they said. */
export function goodTimes({ rhythm }: Pick<Case, 'rhythm'>): Element[] {
  const words = goodTimesWords(rhythm);
  return words ? [labelled('Good times', words)] : [];
}

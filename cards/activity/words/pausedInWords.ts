import type { Activity } from '../../../domain/activity/activity';
import { pausedUntil } from '../../../domain/activity/trust/pausedUntil';
import { activityDay } from './activityDay';

/** "Paused until 1 February 2027"; empty where it is not. */
export function pausedInWords(activity: Pick<Activity, 'vetting'>): string {
  const until = pausedUntil(activity);
  if (until === undefined) return '';
  return until === 'open' ? 'Paused for now' : `Paused until ${activityDay(until)}`;
}

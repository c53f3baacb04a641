import type { Activity } from '../../../domain/activity/activity';
import { activityWhen } from '../words/activityWhen';

const mostSaid = 6;

/** Each of its schedules once. */
export function schedulesInWords({ schedules }: Pick<Activity, 'schedules'>): string {
  return [...new Set(schedules.map(activityWhen))].filter(Boolean).slice(0, mostSaid).join('; ');
}

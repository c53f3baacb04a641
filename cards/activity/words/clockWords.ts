import { clockMinutes } from '../../../domain/activity/when/clockMinutes';

/** "1:30 pm" for the time of a schedule; nothing where it is none. */
export function clockWords(given: string | undefined): string | undefined {
  const minutes = clockMinutes(given);
  if (minutes === undefined) return undefined;
  const hour = Math.floor(minutes / 60) % 24;
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`;
}

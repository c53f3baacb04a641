import type { Activity } from '../../../domain/activity/activity';

/** "18 and over"; empty where no age is named. */
export function agesInWords({
  minimum_age: from = 0,
  maximum_age: until,
}: Pick<Activity, 'minimum_age' | 'maximum_age'>): string {
  if (until !== undefined) return from > 0 ? `Aged ${from} to ${until}` : `Aged up to ${until}`;
  return from > 0 ? `Aged ${from} and over` : '';
}

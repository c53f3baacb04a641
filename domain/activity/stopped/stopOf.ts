import type { Activity } from '../activity';

/** Why nobody can count on an activity now, the lightest first. */
export const stops = ['paused', 'closed', 'gone', 'doNotSuggest', 'ended'] as const;
export type Stop = (typeof stops)[number];

type Stood = Pick<Activity, 'status' | 'vetting' | 'goneSince' | 'mergedInto' | 'assured_date'>;

/** Undefined while it goes on; one that was found to be another goes on as that. */
export function stopOf({
  status,
  vetting,
  goneSince,
  mergedInto,
  assured_date = '',
}: Stood): Stop | undefined {
  if (mergedInto !== undefined) return undefined;
  if (status === 'inactive' || status === 'defunct') return 'ended';
  if (vetting?.status === 'doNotSuggest') return 'doNotSuggest';
  // somebody who made sure of it after that knows better than its source
  if (goneSince !== undefined && goneSince.slice(0, 10) > assured_date) return 'gone';
  if (status === 'temporarily closed') return 'closed';
  return vetting?.status === 'paused' ? 'paused' : undefined;
}

import { DateTime } from 'luxon';
import type { Case } from '../referral/case';
import { dateAt } from '../staff/leave';

type Served = Pick<Case, 'referral' | 'lastSpokenAt' | 'timeline'>;

/** The Local's date of the last thing that was done with or for them: the years are counted from it. */
export function lastServiceOn({ referral, lastSpokenAt, timeline }: Served, zone: string): string {
  const instants = [referral.since, lastSpokenAt ?? '', timeline.at(-1)?.at ?? ''];
  return dateAt(instants.toSorted().at(-1) ?? '', zone);
}

/** The first date on which more than so many years have passed. */
export function disposableFrom(lastOn: string, years: number): string {
  const passed = DateTime.fromISO(lastOn, { zone: 'utc' }).plus({ years });
  return passed.plus({ days: 1 }).toISODate() ?? '';
}

/** No case that ended after this date can be disposed of yet, whatever else is true of it. */
export function endedBefore(today: string, years: number): string {
  return DateTime.fromISO(today, { zone: 'utc' }).minus({ years }).toISODate() ?? '';
}

import { DateTime } from 'luxon';

export type Freshness = 'fresh' | 'check' | 'stale';

export const freshnessNames: Record<Freshness, string> = {
  fresh: 'Checked lately',
  check: 'To check',
  stale: 'Not checked for long',
};

/** In days since the assured date, as a Local has it. */
export interface FreshnessBands {
  fresh: number;
  check: number;
}

/** How long ago somebody made sure that it runs. Never made sure is stale. */
export function freshnessOf(
  assured: string | undefined,
  today: string,
  bands: FreshnessBands = { fresh: 90, check: 180 },
): Freshness {
  if (assured === undefined) return 'stale';
  const days = DateTime.fromISO(today).diff(DateTime.fromISO(assured), 'days').days;
  // a date still to come was not checked yet
  if (days < 0) return 'check';
  if (days <= bands.fresh) return 'fresh';
  return days <= bands.check ? 'check' : 'stale';
}

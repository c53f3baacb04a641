import { type Freshness, freshnessOf } from './freshness';

/** Many share a date, and reading one is slow. */
export function freshnessOn(today: string): (assured: string | undefined) => Freshness {
  const known = new Map<string | undefined, Freshness>();
  return (assured) => {
    const found = known.get(assured) ?? freshnessOf(assured, today);
    known.set(assured, found);
    return found;
  };
}

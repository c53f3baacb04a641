import type { Day } from './day';

const donePressesKept = 20;

/** The day after a press; the same day where the press was carried out before. */
export function pressOnce(
  day: Day,
  { nonce, verb }: { nonce: string; verb: string },
  change: (day: Day) => Day,
): Day {
  if (day.donePresses.some((done) => done.nonce === nonce && done.verb === verb)) return day;
  const next = change(day);
  return { ...next, donePresses: [...next.donePresses, { nonce, verb }].slice(-donePressesKept) };
}

/** No more than so many in any stretch of so many milliseconds. */
export interface Window {
  most: number;
  within: number;
}

/** What Teams takes from a bot in one chat. */
export const threadWindows: readonly Window[] = [
  { most: 7, within: 1_000 },
  { most: 8, within: 2_000 },
  { most: 60, within: 30_000 },
  { most: 1_800, within: 3_600_000 },
];

const anHour = 3_600_000;
const aMinute = 60_000;

/** The earliest moment, from one on, at which another may go beside those that have gone or will. In order. */
export function earliestIn(windows: readonly Window[], times: readonly number[], from: number): number {
  let at = from;
  for (;;) {
    const free = Math.max(at, ...windows.map((window) => freedFrom(window, times, at)));
    if (free === at) return at;
    at = free;
  }
}

/** Those that a window can still hold. A clock that was set back leaves times that have not come: they count no more. */
export function recentOf(times: readonly number[], now: number): number[] {
  return times.filter((time) => time > now - anHour && time < now + aMinute);
}

/** A millisecond after the last full stretch that one at this moment would stand in, its two ends included. */
function freedFrom({ most, within }: Window, times: readonly number[], at: number): number {
  const near = times.filter((time) => time >= at - within && time <= at + within);
  let free = at;
  for (let first = 0; first + most <= near.length; first += 1) {
    const [begin = at, end = at] = [near[first], near[first + most - 1]];
    if (Math.max(end, at) - Math.min(begin, at) <= within) free = Math.max(free, begin + within + 1);
  }
  return free;
}

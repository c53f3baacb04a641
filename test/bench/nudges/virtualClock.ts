import type { Timer } from '../../../bot/timer';

export interface VirtualClock extends Timer {
  /** ISO, UTC. */
  instant(): string;
  /** Something that really takes time, outside this process: until it is done, none passes here. */
  during<T>(done: Promise<T>): Promise<T>;
}

/** Time that passes only when everybody waits: then it is at once as late as the first of them waits for. */
export function virtualClock(from: string): VirtualClock {
  let now = Date.parse(from);
  let isTurning = false;
  let outside = 0;
  const waiting: { at: number; go: () => void }[] = [];

  /** Behind those who wait for the same moment. */
  function placeOf(at: number): number {
    let [low, high] = [0, waiting.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((waiting[middle]?.at ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  // an immediate comes after every promise that can go on: nobody has anything left to do
  function turnLater() {
    if (isTurning || outside > 0 || waiting.length === 0) return;
    isTurning = true;
    setImmediate(() => {
      isTurning = false;
      if (outside > 0) return;
      const first = waiting.shift();
      if (first) now = Math.max(now, first.at);
      first?.go();
      turnLater();
    });
  }
  return {
    now: () => now,
    instant: () => new Date(now).toISOString(),
    wait: (milliseconds) =>
      new Promise((go) => {
        const at = now + Math.max(0, Math.ceil(milliseconds));
        waiting.splice(placeOf(at), 0, { at, go });
        turnLater();
      }),
    async during(done) {
      outside += 1;
      try {
        return await done;
      } finally {
        outside -= 1;
        turnLater();
      }
    },
  };
}

import { join } from 'node:path';
import { keptJson } from '../kept/keptJson';
import { firstMorning } from './firstMorning';

export interface SandboxClock {
  /** ISO instant, UTC. Never earlier than one that it gave before, over restarts too. */
  now(): string;
  /** Goes on from there. */
  moveTo(instant: string): void;
}

const keepAhead = 5_000;

/** Moves on with real time from where it stands; while the sandbox is off, it stands still. */
export function openClock(dataDir: string, realNow: () => number = Date.now): SandboxClock {
  const kept = keptJson(join(dataDir, 'clock.json'), { upTo: firstMorning(new Date(realNow())) });
  let offset = Date.parse(kept.value.upTo) - realNow();
  const clock: SandboxClock = {
    now() {
      const now = realNow() + offset;
      // what is kept lies a little ahead, so that a start after a kill cannot give an instant twice
      if (now >= Date.parse(kept.value.upTo)) kept.keep({ upTo: new Date(now + keepAhead).toISOString() });
      return new Date(now).toISOString();
    },
    moveTo(instant) {
      offset = Date.parse(instant) - realNow();
      kept.keep({ upTo: new Date(Date.parse(instant) + keepAhead).toISOString() });
    },
  };
  return clock;
}

import { realTimer, type Timer } from '../../bot/timer';
import type { SandboxClock } from './openClock';

export interface SandboxTimer extends Timer {
  /** While this is done nobody waits: where the bot would, that much of its time has passed. */
  hurry(job: () => Promise<void>): Promise<void>;
}

/** Real time, but for days that are played through in a moment: what is sent in them is not spread over that moment. */
export function sandboxTimer(clock: Pick<SandboxClock, 'now'>): SandboxTimer {
  let ahead = 0;
  let hurried = 0;
  return {
    now: () => Date.parse(clock.now()) + ahead,
    async wait(milliseconds) {
      if (hurried === 0) return realTimer.wait(milliseconds);
      ahead += Math.max(0, milliseconds);
    },
    async hurry(job) {
      hurried += 1;
      try {
        await job();
      } finally {
        hurried -= 1;
      }
    },
  };
}

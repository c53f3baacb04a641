import type { Store } from '../../store/store';
import type { FunctionsHost } from '../host/functionsHost';
import { nextDue } from './nextDue';
import type { SandboxClock } from './openClock';

interface Moving {
  clock: SandboxClock;
  store: Store;
  host: Pick<FunctionsHost, 'fireTimers'>;
}

/** A thing that keeps making itself due must not hold the clock for ever. */
const mostSteps = 5_000;

/** Stops at every due instant on the way, in order, and comes back when all is sent. */
export async function moveClock({ clock, store, host }: Moving, target: string): Promise<void> {
  await host.fireTimers();
  for (let step = 0; step < mostSteps; step++) {
    const now = clock.now();
    const due = await nextDue(store, now, target);
    if (due === undefined) break;
    if (Date.parse(due) > Date.parse(now)) clock.moveTo(due);
    await host.fireTimers();
  }
  if (Date.parse(target) > Date.parse(clock.now())) clock.moveTo(target);
  await host.fireTimers();
}

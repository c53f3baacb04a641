import { currentInvocation } from '../../bot/watching/invocation';
import type { Store } from '../../store/store';

/** What was asked of the store, in rounds: what is asked side by side is one round. */
export type Rounds = readonly (readonly string[])[];

/**
 * A store in front of another on which every request takes the same time, one tick of a clock of its own. The clock
 * goes on when nothing else does, so that what does not wait for another stands in the same round.
 */
export function roundTrips() {
  let rounds: string[][] = [];
  let round: string[] = [];
  let isAnswered = () => false;
  let waiting: (() => void)[] = [];
  const tick = (request: string) =>
    new Promise<void>((next) => {
      if (waiting.length === 0) {
        round = [];
        if (!isAnswered()) rounds.push(round);
        setImmediate(() => {
          const released = waiting;
          waiting = [];
          for (const release of released) release();
        });
      }
      round.push(request);
      waiting.push(next);
    });
  return {
    inFront: (store: Store): Store =>
      new Proxy(store, {
        get(target, name) {
          const deed = name as keyof Store;
          const done = target[deed] as (...asked: unknown[]) => Promise<unknown>;
          if (deed === 'close') return done;
          return async (...asked: unknown[]) => {
            // jobs have all the time they need
            if (currentInvocation()?.name === 'messages') await tick(`${deed} ${asked[0]}`);
            return done(...asked);
          };
        },
      }),
    /** The rounds until the answer, which is there when the work is done, or before. */
    async during<T>(work: () => Promise<T>, isThere = () => false): Promise<{ answer: T; rounds: Rounds }> {
      rounds = [];
      isAnswered = isThere;
      const answer = await work();
      return { answer, rounds };
    },
  };
}

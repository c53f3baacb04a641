import type { Store } from '../../store/store';
import { StoreUnavailable } from '../../store/storeFaults';

/** What befalls a call: nothing, no answer ever, or the answer that the store is down. */
export type Fault = (deed: keyof Store, container: string) => 'hangs' | 'down' | undefined;

/** Stands before a store, for as long as `fault` says. */
export function faultyStore(fault: Fault): (store: Store) => Store {
  return (store) =>
    new Proxy(store, {
      get(target, name) {
        const deed = name as keyof Store;
        const done = target[deed] as (...asked: unknown[]) => Promise<unknown>;
        return async (...asked: unknown[]) => {
          const befalls = fault(deed, String(asked[0]));
          if (befalls === 'down') throw new StoreUnavailable('The store of this test is down.');
          return befalls === 'hangs' ? new Promise(() => undefined) : done(...asked);
        };
      },
    });
}

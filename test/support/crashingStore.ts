import type { ContainerName } from '../../store/containers';
import type { Store } from '../../store/store';
import { StoreUnavailable } from '../../store/storeFaults';

interface Write {
  deed: 'create' | 'replace' | 'remove';
  container: ContainerName;
  /** As it would be kept; what was held, when it is removed. */
  document: object;
}

/** Dies before a write, so that it is not done, or after it, so that it is done and nobody is told. */
export type Crash = (write: Write) => 'before' | 'after' | undefined;

export function crashingStore(crash: Crash): (store: Store) => Store {
  return (store) => {
    const during = async <T>(write: Write, done: () => Promise<T>): Promise<T> => {
      const when = crash(write);
      if (when === 'before') throw new StoreUnavailable('It died before the write.');
      const outcome = await done();
      if (when === 'after') throw new StoreUnavailable('It died after the write.');
      return outcome;
    };
    return {
      ...store,
      create: (container, document) =>
        during({ deed: 'create', container, document }, () => store.create(container, document)),
      replace: (container, held, next) =>
        during({ deed: 'replace', container, document: next }, () => store.replace(container, held, next)),
      remove: (container, held) =>
        during({ deed: 'remove', container, document: held.document }, () => store.remove(container, held)),
    };
  };
}

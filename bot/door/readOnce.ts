import { AsyncLocalStorage } from 'node:async_hooks';
import type { ContainerName } from '../../store/containers';
import type { Store } from '../../store/store';

interface Answering {
  /** What was asked of the store, and what it answers. */
  asked: Map<string, Promise<unknown>>;
  isOver: boolean;
}
const answering = new AsyncLocalStorage<Answering>();

/** While one person is answered, the store is asked the same once, until something is written. */
export async function readingOnce<T>(work: () => Promise<T>): Promise<T> {
  const scope: Answering = { asked: new Map(), isOver: false };
  try {
    return await answering.run(scope, work);
  } finally {
    // whatever goes on after the answer reads afresh
    scope.isOver = true;
  }
}

/** The store as it is everywhere else: jobs read afresh each time, and so does the next press. */
export function readOnce(store: Store): Store {
  return {
    ...store,
    read: (container, partition, id) =>
      once(`${container} ${JSON.stringify([partition, id])}`, () => store.read(container, partition, id)),
    query: (container, query) =>
      once(`${container} query ${JSON.stringify(query)}`, () => store.query(container, query)),
    create: (container, document) => forgetting(container, store.create(container, document)),
    replace: (container, held, next) => forgetting(container, store.replace(container, held, next)),
    remove: (container, held) => forgetting(container, store.remove(container, held)),
  };
}

function once<T>(key: string, ask: () => Promise<T>): Promise<T> {
  const scope = current();
  if (!scope) return ask();
  // the key says what it is an answer to
  const answer = (scope.asked.get(key) as Promise<T> | undefined) ?? ask();
  scope.asked.set(key, answer);
  return answer;
}

/** From a view or from how somebody wants their day follows nothing elsewhere. */
const alone: readonly ContainerName[] = ['audit', 'days'];

/** After a write all is read afresh: whether somebody else came in between is often asked so. */
async function forgetting<T>(container: ContainerName, write: Promise<T>): Promise<T> {
  forgetAfter(container);
  try {
    return await write;
  } finally {
    // what was asked while it was being written may be of before it
    forgetAfter(container);
  }
}

function forgetAfter(container: ContainerName): void {
  const asked = current()?.asked;
  for (const key of asked?.keys() ?? [])
    if (!alone.includes(container) || key.startsWith(`${container} `)) asked?.delete(key);
}

function current(): Answering | undefined {
  const scope = answering.getStore();
  return scope?.isOver ? undefined : scope;
}

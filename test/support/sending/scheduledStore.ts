import type { Scheduler } from 'fast-check';
import type { Connector } from '../../../bot/sending/connector';
import type { Store } from '../../../store/store';

/** A store whose every call waits until the scheduler lets it go, in whatever order that chooses. */
export function scheduledStore(store: Store, scheduler: Scheduler): Store {
  const inTurn = async <T>(done: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    return done();
  };
  return {
    create: (container, document) => inTurn(() => store.create(container, document)),
    read: (container, partition, id) => inTurn(() => store.read(container, partition, id)),
    replace: (container, held, next) => inTurn(() => store.replace(container, held, next)),
    remove: (container, held) => inTurn(() => store.remove(container, held)),
    query: (container, query) => inTurn(() => store.query(container, query)),
    changes: (container, token) => inTurn(() => store.changes(container, token)),
    close: async () => undefined,
  };
}

/** A request arrives when the scheduler lets it, and its answer does. */
export function scheduledConnector(connector: Connector, scheduler: Scheduler): Connector {
  const inTurn = async <T>(done: () => Promise<T>): Promise<T> => {
    await scheduler.schedule(Promise.resolve());
    const outcome = await done();
    await scheduler.schedule(Promise.resolve());
    return outcome;
  };
  return {
    openConversation: (personId) => inTurn(() => connector.openConversation(personId)),
    send: (to, card, summary) => inTurn(() => connector.send(to, card, summary)),
    update: (to, activityId, card) => inTurn(() => connector.update(to, activityId, card)),
    remove: (to, activityId) => inTurn(() => connector.remove(to, activityId)),
  };
}

/** Two processes that each find no lease of the other's, as when one was lost to a clock. */
export function withoutLeases(store: Store): Store {
  return {
    ...store,
    create: async (container, document) =>
      container === 'leases' ? 'created' : store.create(container, document),
    read: async (container, partition, id) =>
      container === 'leases' ? undefined : store.read(container, partition, id),
  };
}

import { currentInvocation } from '../../../bot/watching/invocation';
import type { ContainerName } from '../../../store/containers';
import type { Store } from '../../../store/store';
import { entriesAsked, entriesOfAll } from './indexEntries';
import { priceOf } from './prices';

/** Request units with the indexes that we ask for, and as they would be if all were kept. */
export interface Spent {
  requests: number;
  units: number;
  unitsAllIndexed: number;
}

/** A store in front of another that adds up what the answers to people would cost; jobs cost nothing here. */
export function chargingStore() {
  let spent: Spent = { requests: 0, units: 0, unitsAllIndexed: 0 };
  const add = (units: number, unitsAllIndexed = units) => {
    if (currentInvocation()?.name !== 'messages') return;
    spent = {
      requests: spent.requests + 1,
      units: spent.units + units,
      unitsAllIndexed: spent.unitsAllIndexed + unitsAllIndexed,
    };
  };
  const written = (how: 'create' | 'replace', container: ContainerName, document: object) => {
    const price = priceOf[how];
    const size = kilobytes(document);
    add(price(size, entriesAsked(container, document)), price(size, entriesOfAll(document)));
  };
  return {
    inFront: (store: Store): Store => ({
      ...store,
      async read(container, partition, id) {
        const held = await store.read(container, partition, id);
        add(priceOf.read(kilobytes(held?.document)));
        return held;
      },
      async query(container, query) {
        const page = await store.query(container, query);
        add(priceOf.query(page.found.reduce((sum, { document }) => sum + kilobytes(document), 0)));
        return page;
      },
      create(container, document) {
        written('create', container, document);
        return store.create(container, document);
      },
      replace(container, held, next) {
        written('replace', container, next);
        return store.replace(container, held, next);
      },
      remove(container, held) {
        written('create', container, held.document);
        return store.remove(container, held);
      },
    }),
    async during<T>(work: () => Promise<T>): Promise<{ answer: T; spent: Spent }> {
      spent = { requests: 0, units: 0, unitsAllIndexed: 0 };
      const answer = await work();
      return { answer, spent };
    },
  };
}

export function kilobytes(document: object | undefined): number {
  return document ? Buffer.byteLength(JSON.stringify(document)) / 1024 : 0;
}

import { checkReplacement } from './checkReplacement';
import { type ContainerName, type Documents, partitionKeys } from './containers';
import { cosmosAsker } from './cosmos/cosmosAsker';
import { cosmosChanges } from './cosmos/cosmosChanges';
import { cosmosDocument } from './cosmos/cosmosDocument';
import type { CosmosOptions } from './cosmos/cosmosOptions';
import { cosmosQuery } from './cosmos/cosmosQuery';
import { cosmosRead } from './cosmos/cosmosRead';
import { documentJson } from './documentJson';
import { placeOf } from './documentPlace';
import { HeldVersions } from './heldVersions';
import { isPossibleId } from './possibleId';
import { pageOf } from './query/pageOf';
import { queryPlan } from './query/queryPlan';
import { Schema } from './schema/schema';
import type { Store } from './store';

type Stored = Record<string, string> & { id: string; _etag: string };

/** The store in Azure. It makes no containers: the bot's identity may not. */
export function openCosmos(options: CosmosOptions): Store {
  const { ask, close } = cosmosAsker(options);
  const versions = new HeldVersions<string>();
  const schema = new Schema(options);

  const lifted = <C extends ContainerName>(container: C, stored: object) =>
    schema.lifted(container, cosmosDocument(stored));
  const hold = <C extends ContainerName>(container: C, stored: Stored) =>
    versions.hold<C>(lifted(container, stored), {
      container,
      partition: stored[partitionKeys[container]] ?? '',
      id: stored.id,
      version: stored._etag,
    });

  return {
    async create(container, document) {
      // for what they refuse
      placeOf(container, document);
      const stamped = schema.stamped(container, document);
      documentJson(container, stamped);
      const done = await ask(
        container,
        'create',
        ({ items }, abortSignal) => items.create<Documents[typeof container]>(stamped, { abortSignal }),
        { 409: 'exists' },
      );
      return done === 'exists' ? done : 'created';
    },

    async read(container, partition, id) {
      if (!isPossibleId(id)) return undefined;
      const found = await ask(container, 'read', (items, abortSignal) =>
        cosmosRead<Stored>(items.item(id, partition), abortSignal),
      );
      return found.resource && hold(container, found.resource);
    },

    async replace(container, held, next) {
      const version = versions.of(container, held);
      if (!version) return 'stale';
      checkReplacement(container, version, next);
      const stamped = schema.stamped(container, next);
      documentJson(container, stamped);
      const done = await ask(
        container,
        'replace',
        (items, abortSignal) =>
          items
            .item(version.id, version.partition)
            .replace(stamped, { abortSignal, ...ifStill(version.version) }),
        lost,
      );
      return done === 'stale' ? done : 'replaced';
    },

    async remove(container, held) {
      const version = versions.of(container, held);
      if (!version) return 'stale';
      const done = await ask(
        container,
        'remove',
        (items, abortSignal) =>
          items.item(version.id, version.partition).delete({ abortSignal, ...ifStill(version.version) }),
        lost,
      );
      return done === 'stale' ? done : 'removed';
    },

    async query(container, query) {
      const plan = queryPlan(container, query, options.queriedFields);
      const { resources } = await ask(container, 'query', ({ items }, abortSignal) =>
        items
          .query<Stored>(cosmosQuery(plan), {
            abortSignal,
            maxItemCount: plan.limit + 1,
            ...(plan.partition !== undefined && { partitionKey: plan.partition }),
          })
          .fetchAll(),
      );
      return pageOf(
        plan,
        resources.map((stored) => ({ stored })),
        ({ stored }) => schema.unlessLater(() => hold(container, stored)),
      );
    },

    async changes(container, token) {
      const { requestCharge, ...page } = await ask(container, 'changes', (items) =>
        cosmosChanges(items, (stored) => schema.unlessLater(() => lifted(container, stored)), token),
      );
      return page;
    },

    close,
  };
}

const lost = { 404: 'stale', 412: 'stale' } as const;
const ifStill = (condition: string) => ({ accessCondition: { type: 'IfMatch', condition } });

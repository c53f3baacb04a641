import type { Activity } from '../../domain/activity/activity';
import type { Store } from '../../store/store';

const pageSize = 100;

/** A store that costs nothing, so that the search alone is measured. */
export function memoryStore(activities: readonly Activity[]): Store {
  const byId = new Map(activities.map((activity) => [activity.id, { document: activity }]));
  const refuses = (): never => {
    throw new Error('This store only reads activities.');
  };
  const store = {
    create: refuses,
    replace: refuses,
    remove: refuses,
    query: refuses,
    read: async (_container: string, _partition: string, id: string) => byId.get(id),
    changes: async (_container: string, token = '0') => {
      const from = Number(token);
      const documents = activities.slice(from, from + pageSize);
      return { documents, token: String(from + documents.length), more: documents.length === pageSize };
    },
    close: async () => undefined,
  };
  return store as unknown as Store;
}

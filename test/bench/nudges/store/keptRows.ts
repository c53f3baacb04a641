import type { ContainerName, Documents } from '../../../../store/containers';
import { pageOf } from '../../../../store/query/pageOf';
import { queryPlan } from '../../../../store/query/queryPlan';
import { valueAt } from '../../../../store/query/valueAt';
import type { Held } from '../../../../store/store';
import { storeMeets } from '../../../support/store/storeMeets';
import { RowIndex } from './rowIndex';
import type { Row, Rows } from './rows';

/** In memory, and as quick with a hundred thousand rows as with ten. */
export function keptRows(): Rows {
  const rows = new Map<string, Row>();
  const index = new RowIndex();
  let last = 0;

  const keyOf = (container: ContainerName, { partition, id }: Pick<Row, 'partition' | 'id'>) =>
    `${container} ${partition} ${id}`;
  function keep(container: ContainerName, row: Omit<Row, 'version'>) {
    last += 1;
    rows.set(keyOf(container, row), { ...row, version: last });
    index.enter(container, keyOf(container, row), JSON.parse(row.body));
    return true;
  }
  function forget(container: ContainerName, row: Row) {
    const found = rows.get(keyOf(container, row));
    if (found?.version !== row.version) return false;
    index.leave(container, keyOf(container, row), JSON.parse(found.body));
    return rows.delete(keyOf(container, row));
  }

  return {
    create: async (container, row) => !rows.has(keyOf(container, row)) && keep(container, row),
    read: async (container, partition, id) => rows.get(keyOf(container, { partition, id })),
    replace: async (container, row) => forget(container, row) && keep(container, row),
    remove: async (container, row) => forget(container, row),
    async query<C extends ContainerName>(container: C, query: Parameters<Rows['query']>[1]) {
      const plan = queryPlan(container, query);
      const after = plan.after?.join('\n');
      const sign = plan.descending ? -1 : 1;
      const comesLater = (one: string, other: string) => (one === other ? 0 : one > other ? sign : -sign);
      const met = new Map<Held<Documents[C]>, { row: Row; place: string }>();
      for (const key of index.candidates(container, plan)) {
        const row = rows.get(key);
        if (!row) continue;
        const document = JSON.parse(row.body) as Documents[C];
        const keys = plan.keys.map((one) => valueAt(document, one));
        if (keys.some((one) => typeof one !== 'string')) continue;
        if (after !== undefined && comesLater(keys.join('\n'), after) <= 0) continue;
        if (plan.where.every((condition) => storeMeets(document, condition)))
          met.set({ document }, { row, place: keys.join('\n') });
      }
      const inOrder = [...met].sort(([, one], [, other]) => comesLater(one.place, other.place));
      const { found, ...rest } = pageOf(
        plan,
        inOrder.map(([held]) => ({ stored: held.document, held })),
        ({ held }) => held,
      );
      return { ...rest, found: found.flatMap((held) => met.get(held)?.row ?? []) };
    },
  };
}

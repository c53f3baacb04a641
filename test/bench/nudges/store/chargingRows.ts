import type { ContainerName } from '../../../../store/containers';
import type { Row, Rows } from './rows';

/** In request units of Cosmos DB, by its price list: for each KB begun, for each entry of a list, for a query. */
const prices = { readKb: 1, writeKb: 5, listEntry: 1, query: 2.5 };
export const pricesInWords =
  'estimated by the price list, not measured: a point read 1 for each KB begun, a new item 5 for each KB and 1 for ' +
  'each entry of a list in it, a replaced one twice that, a query 2.5 and 1 for each KB that it finds';

export type Charges = Record<string, { calls: number; units: number }>;

/** Adds up what each call would cost. */
export function chargingRows(rows: Rows) {
  let charges: Charges = {};
  const charge = (deed: string, container: ContainerName, units: number) => {
    const { calls, units: before } = charges[`${deed} ${container}`] ?? { calls: 0, units: 0 };
    charges[`${deed} ${container}`] = { calls: calls + 1, units: before + units };
  };
  const inFront: Rows = {
    async create(container, row) {
      charge('create', container, writing(row));
      return rows.create(container, row);
    },
    async read(container, partition, id) {
      const row = await rows.read(container, partition, id);
      charge('read', container, reading(row));
      return row;
    },
    async replace(container, row) {
      charge('replace', container, 2 * writing(row));
      return rows.replace(container, row);
    },
    async remove(container, row) {
      const { body = '' } = (await rows.read(container, row.partition, row.id)) ?? row;
      charge('remove', container, writing({ body }));
      return rows.remove(container, row);
    },
    async query(container, query) {
      const page = await rows.query(container, query);
      charge('query', container, prices.query + page.found.reduce((sum, row) => sum + reading(row), 0));
      return page;
    },
  };
  return {
    rows: inFront,
    /** What was charged since they were taken last. */
    takeCharges(): Charges {
      const taken = charges;
      charges = {};
      return taken;
    },
  };
}

const kilobytes = (body: string) => Math.ceil(Buffer.byteLength(body) / 1_024);
const reading = (row?: Row) => prices.readKb * Math.max(1, kilobytes(row?.body ?? ''));

function writing({ body }: Pick<Row, 'body'>): number {
  if (body === '') return prices.writeKb;
  return prices.writeKb * kilobytes(body) + prices.listEntry * entriesOf(JSON.parse(body));
}

function entriesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce((sum: number, one) => sum + entriesOf(one), 0);
  return inner + (Array.isArray(value) ? value.length : 0);
}

import { manyWorkers, type Wanted } from '../manyWorkers';
import { chargingRows } from './chargingRows';
import { keptRows } from './keptRows';
import type { Rows } from './rows';
import { storeOver } from './storeOver';

type RowDeed = { [D in keyof Rows]: { deed: D; given: Parameters<Rows[D]> } }[keyof Rows];
export type Asked = { number: number } & (
  | RowDeed
  | { deed: 'make'; given: [Wanted] }
  | { deed: 'charges'; given: [] }
);

/** Runs in a process of its own, so that the memory that grows in the other one is the sender's. */
export async function storeProcess(): Promise<void> {
  const kept = keptRows();
  const { rows, takeCharges } = chargingRows(kept);
  const answer = async (asked: Asked): Promise<unknown> => {
    switch (asked.deed) {
      case 'create':
        return rows.create(...asked.given);
      case 'read':
        return rows.read(...asked.given);
      case 'replace':
        return rows.replace(...asked.given);
      case 'remove':
        return rows.remove(...asked.given);
      case 'query':
        return rows.query(...asked.given);
      case 'make':
        return manyWorkers(storeOver(kept), ...asked.given);
      case 'charges':
        return takeCharges();
    }
  };
  process.on('message', async (asked: Asked) => {
    process.send?.({ number: asked.number, value: await answer(asked) });
  });
}

import { fork } from 'node:child_process';
import type { Wanted } from '../manyWorkers';
import type { Charges } from './chargingRows';
import type { Rows } from './rows';
import type { Asked } from './storeProcess';

interface Answer {
  number: number;
  value?: unknown;
}
export type RemoteRows = ReturnType<typeof remoteRows>;

/** Rows that another process keeps, as a database does. */
export function remoteRows() {
  const child = fork(process.argv[1] ?? '', ['nudges-store']);
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  child.on('message', ({ number, value }: Answer) => {
    waiting.get(number)?.(value);
    waiting.delete(number);
  });
  // one that ended gives no answer to anybody
  child.on('exit', (code) => {
    if (waiting.size > 0) throw new Error(`The store's process ended with ${code}.`);
  });
  const ask = <T>(deed: Asked['deed'], ...given: unknown[]) =>
    new Promise<T>((answered) => {
      last += 1;
      waiting.set(last, answered as (value: unknown) => void);
      child.send({ number: last, deed, given });
    });
  const rows: Rows = {
    create: (...given) => ask('create', ...given),
    read: (...given) => ask('read', ...given),
    replace: (...given) => ask('replace', ...given),
    remove: (...given) => ask('remove', ...given),
    query: (...given) => ask('query', ...given),
  };
  return {
    rows,
    make: (wanted: Wanted) => ask<void>('make', wanted),
    takeCharges: () => ask<Charges>('charges'),
    close: () => child.disconnect(),
  };
}

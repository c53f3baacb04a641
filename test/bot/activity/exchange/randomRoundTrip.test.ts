import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { randomRuns } from '../../../support/randomRuns';
import { openExchange, readJson } from './exchanging';
import { ordered } from './leaves';
import { randomServices } from './randomServices';

const plain = (value: unknown) => ordered(JSON.parse(JSON.stringify(value)));

async function comesAndGoes(services: unknown[]) {
  const [exchange, again] = [openExchange(), openExchange()];
  try {
    const { leftOut } = await exchange.bring(exchange.put('in.json', { contents: services }));
    const out = readJson(join(await exchange.take('json'), 'services.json'));
    const tables = await exchange.take('csv');
    await again.bring(tables);
    const back = readJson(join(await again.take('json'), 'services.json'));
    const unchanged = await exchange.bring(exchange.put('again.json', services));
    return { leftOut, out: out.contents, tables: cellsOf(tables), back: back.contents, unchanged };
  } finally {
    await exchange.close();
    await again.close();
  }
}

function cellsOf(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return files.flatMap((name) => {
    const rows: string[][] = parse(readFileSync(join(folder, name)));
    return rows.flat();
  });
}

test('whatever HSDS services come in, the same go out, as JSON and as tables', async () => {
  await fc.assert(
    fc.asyncProperty(randomServices, async (services) => {
      const { leftOut, out, tables, back, unchanged } = await comesAndGoes(services);

      expect(leftOut).toEqual([]);
      expect(plain(out)).toEqual(plain(services));
      expect(plain(back)).toEqual(plain(services));
      expect(unchanged.counts).toMatchObject({ new: 0, changed: 0, unchanged: services.length });
      const numbers = /^[-+]?\d+(\.\d+)?$/;
      expect(tables.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !numbers.test(cell))).toEqual([]);
    }),
    { numRuns: randomRuns },
  );
});

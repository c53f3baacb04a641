import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sixLocals } from '../../../domain/sixLocals';
import { recordsOf } from '../../../infra/exportLocal/recordsOf';
import { writeSealed } from '../../../infra/exportLocal/writeSealed';
import { openSqlite } from '../../../store/openSqlite';
import type { Store } from '../../../store/store';
import { caseWith } from '../../support/cases';
import { exportDesk, keyPair } from '../../support/exports';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const [local] = sixLocals;

/** Heap in use at so many cases. */
async function heapAt(store: Store, file: string, marks: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  let count = 0;
  async function* lines() {
    if (!local) return;
    for await (const { document } of recordsOf(store, local)) {
      count += 1;
      if (marks.includes(count)) {
        collect();
        found.push(process.memoryUsage().heapUsed);
      }
      yield `${JSON.stringify(document)}\n`;
    }
  }
  await writeSealed(file, lines(), { request: 'x', fingerprint: 'x', publicKey: keyPair().publicKey });
  return found;
}

test('what it takes does not grow with the number of cases', async () => {
  const desk = exportDesk();
  const store = openSqlite(':memory:');
  const person = { id: 'r', name: 'R', grants: [] };
  const made = caseWith('closed', 'BRI-2THS', { referrer: person, holder: person });
  if (!local) throw new Error('no Local');
  for (let one = 0; one < 3000; one += 1)
    await store.create('cases', { ...made, id: `BRI-${one}`, localId: local.id });
  const [early = 0, late = 0] = await heapAt(store, desk.file, [500, 3000]);
  await store.close();
  desk.end();
  expect(late).toBeGreaterThan(0);
  // 2500 cases more are 10 MB and more
  expect((late - early) / 1024 / 1024).toBeLessThan(3);
});

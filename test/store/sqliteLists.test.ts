import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqlite } from '../../store/openSqlite';
import { queryPlan } from '../../store/query/queryPlan';
import { sqliteDatabase } from '../../store/sqlite/sqliteDatabase';
import { sqliteQuery } from '../../store/sqlite/sqliteQuery';
import type { Query } from '../../store/store';
import { caseWith } from '../support/cases';

const ana = { id: 'aaaaaaaa-0000-4000-8000-00000000000a', name: 'Ana Petrov', grants: [] };
const made = caseWith('named', 'BRI-2222', { referrer: ana, holder: ana });
const hers: Query = { partition: made.localId, where: [{ field: 'lists', has: ana.id }] };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lists-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file from before the lists were kept apart is found by them all the same', async () => {
  const file = join(folder, 'store.db');
  const before = openSqlite(file);
  await before.create('cases', { ...made, lists: [ana.id] });
  await before.close();
  const older = sqliteDatabase(file);
  older.exec('DROP TRIGGER "cases enters"; DROP TRIGGER "cases leaves"; DROP TABLE "cases lists"');
  older.close();

  const store = openSqlite(file);
  const { found } = await store.query('cases', hers);
  expect(found.map(({ document }) => document.id)).toEqual(['BRI-2222']);
  for (const held of found) await store.replace('cases', held, { ...held.document, lists: [] });
  expect((await store.query('cases', hers)).found).toEqual([]);
  await store.close();
});

test.each<[string, Query]>([
  ['by a list', { ...hers, order: { by: 'referral.sentAt', descending: true } }],
  [
    'by who has them',
    {
      ...hers,
      where: [{ field: 'referral.takenBy.personId', in: [ana.id] }],
      order: { by: 'referral.dueAt' },
    },
  ],
])('cases that are asked %s are found without a look at those of others', (_how, query) => {
  const database = sqliteDatabase(join(folder, 'store.db'));
  const { text, values } = sqliteQuery('cases', queryPlan('cases', query));
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${text}`).all(values);
  database.close();

  const looks = JSON.stringify(steps);
  expect(looks).toMatch(
    /SEARCH cases USING (INTEGER PRIMARY KEY|INDEX cases.taken \(partition=\? AND <expr>=\?)/,
  );
  expect(looks).not.toContain('SCAN cases');
});

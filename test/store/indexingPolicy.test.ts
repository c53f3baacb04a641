import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { containerNames, partitionKeys } from '../../store/containers';
import { indexingPolicy } from '../../store/indexingPolicy';
import { queriedFields } from '../../store/queriedFields';

const conditions = /field: '([\w.]+)',\s*(is|in|from|before|upTo|has)\b/g;
const asked = new Set(
  ['bot', 'sandbox']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    )
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(conditions)])
    .map(([, field, how]) => (how === 'has' ? `${field}[]` : `${field}`)),
);

test('cases are found by their list, by what is nested, and by nothing that was written about a person', () => {
  const { includedPaths, excludedPaths } = indexingPolicy('cases');
  const paths = includedPaths.map(({ path }) => path);
  expect(excludedPaths).toEqual([{ path: '/*' }]);
  expect(paths).toEqual(
    expect.arrayContaining(['/localId/?', '/lists/[]/?', '/referral/status/?', '/wakeAt/?']),
  );
  expect(paths.filter((path) => /name|phone|note|about|summary|\*/i.test(path))).toEqual([]);
});

test('what is asked for by its id alone has no other index', () => {
  expect(indexingPolicy('leases')).toMatchObject({ includedPaths: [], compositeIndexes: [] });
});

test('an order has the one index that Cosmos DB reads in both directions', () => {
  expect(indexingPolicy('audit').compositeIndexes).toEqual([
    [
      { path: '/id', order: 'ascending' },
      { path: '/subjectId', order: 'ascending' },
    ],
    [
      { path: '/at', order: 'ascending' },
      { path: '/id', order: 'ascending' },
      { path: '/subjectId', order: 'ascending' },
    ],
  ]);
});

test.each(containerNames)('%s: no path twice, the partition among them', (container) => {
  const paths = indexingPolicy(container).includedPaths.map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  if (partitionKeys[container] !== 'id') expect(paths).toContain(`/${partitionKeys[container]}/?`);
});

test('every field that the bot asks by is in an index, and every index is asked', () => {
  const listed = new Set(Object.values(queriedFields).flat());
  expect([...asked].filter((field) => !listed.has(field) && !isKey(field))).toEqual([]);
  expect([...listed].filter((field) => !asked.has(field))).toEqual([]);
});

// an id, or what a container is partitioned by: always there
const isKey = (field: string) => ['id', 'personId', 'recipientId'].includes(field);

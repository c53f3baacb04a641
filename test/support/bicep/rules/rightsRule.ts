import { nodesOf } from '../nodesOf';
import { propertiesOf } from '../propertiesOf';
import type { Infra } from '../readInfra';

const path = 'modules/cosmosRights.bicep';

/** What each role may do, what the bot is given, and what an export of records is. Nothing else, in this order. */
const expected = [
  'reads: readsAll',
  'adds: [{items}/create]',
  'replaces: [{items}/replace]',
  'changes: [{items}/create, {items}/replace, {items}/delete]',
  'reads at accountScope',
  'adds at {containerScope}/{audit}',
  'builtInContributor at {containerScope}/{feedLeases}',
  'changes at {containerScope}/{one}',
  'reads at /',
  'adds at /dbs/{databaseName}/colls/{audit}',
  'replaces at /dbs/{databaseName}/colls/approvals',
];

const lines = [
  /^var audit = 'audit'\nvar feedLeases = 'feed-leases'$/m,
  /^var changed = filter\(containerNames, one => !contains\(\[audit, feedLeases\], one\)\)$/m,
  /^var readsAll = \[\n(\s+'[^\n]*\/(readMetadata|read|executeQuery|readChangeFeed)'\n){4}\]$/m,
];

/** The bot may add to the audit and change nothing in it; an administrator gets no more than an export needs. */
export function rightsRule({ bicep }: Infra): string[] {
  const file = bicep.find((one) => one.path === path);
  const given = file ? [...nodesOf(file.root)].flatMap((node) => rightIn(propertiesOf(node)).map(plain)) : [];
  const wrong = Array.from({ length: Math.max(given.length, expected.length) }, (_, at) => at).filter(
    (at) => given[at] !== expected[at],
  );
  const elsewhere = bicep.filter(
    (one) => one.path !== path && /sqlRole|sql-role/.test(one.text.replaceAll(/\/\/.*/g, '')),
  );
  return [
    ...wrong.map((at) => `${path} gives "${given[at]}" instead of "${expected[at]}"`),
    ...lines.filter((line) => !line.test(file?.text ?? '')).map((line) => `${path} lacks ${line.source}`),
    ...elsewhere.map((one) => `${one.path} gives rights too`),
  ];
}

const plain = (text: string) => text.replaceAll(/[$']/g, '');

function rightIn(properties: ReturnType<typeof propertiesOf>): string[] {
  const [name, actions] = [properties.get('name'), properties.get('dataActions')];
  if (name?.type === 'identifier' && actions) return [`${name.text}: ${actions.text}`];
  const [role, scope] = [properties.get('role'), properties.get('scope')];
  return role && scope ? [`${role.text} at ${scope.text}`] : [];
}

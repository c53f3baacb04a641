import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundleOf } from '../support/bundle/bundleOf';

const out = mkdtempSync(join(tmpdir(), 'bundle-'));
const complete = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: 'https://example.documents.azure.com:443/',
  COSMOS_DATABASE: 'local-connections',
};

let bundle: Bundle;
beforeAll(() => {
  bundle = bundleOf(out);
}, 120_000);
afterAll(() => rmSync(out, { recursive: true }));

/** Loads the bundle as the Functions worker does, which reports what the loading throws. */
function start(environment: Record<string, string>) {
  const load = `try { require(${JSON.stringify(bundle.file)}) } catch (error) { console.error(error.message); process.exit(1) } process.exit(0)`;
  const run = spawnSync(process.execPath, ['-e', load], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  return { started: run.status === 0, says: run.stderr.trim() };
}

test('nothing of the sandbox, of the tests or of SQLite is in what is deployed', () => {
  const files = [...bundle.inputs.keys()];
  expect(files).toContain('functions/main.ts');
  expect(
    files.filter((file) =>
      /^(sandbox|test|infra\/(?!bundle\/))|withoutAuthentication|node_modules\/libsql/.test(file),
    ),
  ).toEqual([]);
});

test('with all its settings it starts', () => {
  const { started, says } = start(complete);
  expect(started).toBe(true);
  // without a host around it, @azure/functions names what it would have registered
  for (const name of ['messages', 'everyMinute', 'caseChanges', 'staffChanges'])
    expect(says).toContain(`"${name}"`);
});

test.each(Object.keys(complete))('without %s it does not start, and says which is missing', (name) => {
  const { [name]: _left, ...rest } = complete as Record<string, string>;
  const { started, says } = start(rest);
  expect(started).toBe(false);
  expect(says).toContain(name);
});

test('an empty app id, which would let anyone in, does not start it', () => {
  const { started, says } = start({ ...complete, MICROSOFT_APP_ID: '' });
  expect(started).toBe(false);
  expect(says).toContain('MICROSOFT_APP_ID');
});

test('no setting is said with its value', () => {
  const { says } = start({ ...complete, MICROSOFT_APP_TYPE: 'SingleTenant', FIRST_LEAD: 'not-an-id-at-all' });
  expect(says).toContain('FIRST_LEAD');
  expect(says).not.toContain('not-an-id-at-all');
});

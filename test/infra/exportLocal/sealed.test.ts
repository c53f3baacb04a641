import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { caseWith } from '../../support/cases';
import { exportDesk, keepRequest } from '../../support/exports';
import { memoryStore } from '../../support/memoryStore';
import { randomRuns } from '../../support/randomRuns';

const desk = exportDesk();
const spoilt = join(desk.folder, 'spoilt.lcx');
let whole: Buffer;
beforeAll(async () => {
  const store = memoryStore();
  await keepRequest(store);
  const person = { id: 'r', name: 'R', grants: [] };
  await store.create('cases', caseWith('closed', 'BRI-2THS', { referrer: person, holder: person }));
  await desk.makes(store);
  whole = readFileSync(desk.file);
});
afterAll(desk.end);

const refused = /cut off or changed|no export of Local Connections|not the key that opens it/;

test('nothing of a person can be read in the file, and only its owner may read it at all', () => {
  expect(whole.toString('latin1')).not.toMatch(/Canary|Brimbank|participant/);
  expect(statSync(desk.file).mode & 0o777).toBe(0o600);
});

test('a file in which any one byte was changed is refused, and nothing of it is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Buffer.from(whole);
      changed.writeUInt8(changed.readUInt8(at) ^ change, at);
      writeFileSync(spoilt, changed);
      const { code, said, lines } = await desk.opens('private.pem', spoilt);
      expect([code, said, lines]).toEqual([1, expect.stringMatching(refused), []]);
    }),
    { numRuns: randomRuns },
  );
});

test('a file that was cut off anywhere is refused, and one that grew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
      writeFileSync(spoilt, whole);
      truncateSync(spoilt, length);
      expect(await desk.opens('private.pem', spoilt)).toMatchObject({ code: 1, lines: [] });
    }),
    { numRuns: randomRuns },
  );
  writeFileSync(spoilt, Buffer.concat([whole, Buffer.from('x')]));
  expect((await desk.opens('private.pem', spoilt)).said).toMatch(refused);
});

const pem = { type: 'pkcs8', format: 'pem' } as const;
test('another key is told from a spoilt file, and so is what is no key', async () => {
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  writeFileSync(join(desk.folder, 'other.pem'), other.export(pem));
  const locked = { ...pem, cipher: 'aes-256-cbc', passphrase: 'x' };
  writeFileSync(join(desk.folder, 'locked.pem'), other.export(locked));
  const said = async (key: string) => (await desk.opens(key)).said;
  expect(await said('other.pem')).toContain(
    'This is not the key that opens it. The file was made for the key',
  );
  expect(await said('locked.pem')).toContain('The key has a passphrase.');
  expect(await said('brimbank.lcx')).toContain('That is no private key in PEM form.');
  expect(await said('nowhere.pem')).toBe('There is no such key file. Check its name.');
  expect((await desk.opens('private.pem', 'nowhere')).said).toBe('There is no such file. Check its name.');
});

test('opened into a folder there is a file for each kind; a folder with something in it is left alone', async () => {
  const out = join(desk.folder, 'out');
  expect((await desk.opens('private.pem', desk.file, out)).said).toContain('Export EXP-7K3Q is whole.');
  expect(readFileSync(join(out, 'cases.ndjson'), 'utf8')).toContain('Canary Marigold');
  expect(readFileSync(join(out, 'export.ndjson'), 'utf8')).toMatch(/"schema":1.*\n.*"closing":true/);
  expect(existsSync(join(out, 'drafts.ndjson'))).toBe(false);
  expect((await desk.opens('private.pem', desk.file, out)).said).toContain('There is something in');
});

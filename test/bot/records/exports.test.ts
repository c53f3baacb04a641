import { generateKeyPairSync } from 'node:crypto';
import type { ExportRequest } from '../../../domain/records/exportRequest';
import { buttonTitles, problemsOn, textOf } from '../../support/cardReading';
import { publicPem, smallPem } from '../../support/publicKeys';
import { openRecordsTown, type RecordsTown } from '../../support/records';
import type { Person } from '../../support/townPerson';

let at: RecordsTown;
beforeAll(async () => {
  at = await openRecordsTown();
});
afterEach(() => at.forgetRecords());
afterAll(() => at.town.close());

const requests = async () => (await at.town.everything())['approvals'] as ExportRequest[];
const only = async () => (await requests())[0] as ExportRequest;
const opens = async (who: Person) => (await who.presses(await at.records(who), 'Open')).card;
const day = 24 * 60 * 60_000;

test('one person asks, another reads why, who will hold it and the key, and approves', async () => {
  const asked = await at.asks(at.lou);
  expect(textOf(asked.card)).toContain('✓ Asked for.');
  expect(buttonTitles(asked.card)).toEqual(['Withdraw', 'Back']);
  const { id, fingerprint } = await only();

  const card = await opens(at.pia);
  for (const text of ['They go to an archive. The service moves', 'Held by: ', 'The archive', 'Lou Marsh'])
    expect(textOf(card).replaceAll('\n', '')).toContain(text);
  expect(textOf(card)).toContain((fingerprint.match(/.{4}/g) ?? []).join(' '));
  expect(textOf(card)).toContain('restricted and joined ones and those of carers too');

  at.town.passes(60_000);
  const approved = await at.pia.presses(card, 'Approve');
  expect(textOf(approved.card)).toContain(`npm run export:local -- --request ${id} --out FILE`);
  expect(textOf(approved.card)).toContain('Approved until Monday 30 November 2026.');
  await at.later();
  expect((await at.town.writesTo('brimbank')).map(({ verb, by }) => [verb, by])).toEqual([
    ['export.ask', at.lou.id],
    ['export.approve', at.pia.id],
  ]);
  expect(at.town.logged.join()).not.toMatch(/archive|service moves|BEGIN/);
});

test('whoever asked does not approve it, not even with a press made by hand', async () => {
  await at.asks(at.lou);
  const { id: exportId } = await only();
  const answer = await at.presses('lou', 'export.approve', { exportId });
  expect(textOf(answer.card)).toContain('⚠ You asked for this yourself.');
  expect(await only()).toMatchObject({ state: 'asked' });
});

test('each may stop it, before and after it was approved; after that nobody approves it', async () => {
  await at.asks(at.lou);
  const before = await opens(at.mia);
  expect(textOf((await at.mia.presses(before, 'Decline')).card)).toContain('Declined on');
  expect(textOf((await at.pia.presses(before, 'Approve')).card)).toContain('⚠ It was answered already.');
  at.town.passes(60_000);
  await at.asks(at.pia);
  await at.mia.presses(await opens(at.mia), 'Approve');
  expect(textOf((await at.lou.presses(await opens(at.lou), 'Withdraw')).card)).toContain('Withdrawn on');
  expect((await requests()).map(({ state }) => state).sort()).toEqual(['declined', 'withdrawn']);
});

const curve = generateKeyPairSync('ed25519');
const pem = { type: 'spki', format: 'pem' } as const;
const privatePem = curve.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
test.each([
  ['', 'Please paste the public key.'],
  ['my key', 'That is no public key in PEM form.'],
  [publicPem.replace(/M/g, 'x'), 'That is no public key in PEM form.'],
  [smallPem, 'That key has 2048 bits; at least 3072 are needed.'],
  [curve.publicKey.export(pem).toString(), 'That is no RSA key.'],
])('a key that cannot be used is refused beside its field, with how to make one (%#)', async (key, why) => {
  const answer = await at.asks(at.lou, { key });
  const { key: said } = problemsOn(answer.card);
  expect(said).toContain(why);
  expect(said).toContain('openssl genpkey');
  expect(answer.raw).toContain('The service moves');
  expect(await requests()).toEqual([]);
});

test('a private key that was pasted by mistake is neither kept nor shown', async () => {
  const answer = await at.asks(at.lou, { key: privatePem });
  expect(problemsOn(answer.card)).toMatchObject({ key: expect.stringContaining('That is a private key') });
  const secret = privatePem.split('\n')[1] as string;
  expect(answer.raw).not.toContain(secret);
  expect(JSON.stringify(await at.town.everything()) + at.town.logged.join()).not.toContain(secret);
});

test('a key whose lines were lost on the way is the same key', async () => {
  await at.asks(at.lou, { key: `  ${publicPem.replaceAll('\n', ' ')} ` });
  expect(await only()).toMatchObject({ publicKey: publicPem });
});

test.each([
  ['reason', { reason: '' }],
  ['words', { words: ' ' }],
  ['holder', { holder: '' }],
])('without %s it is asked for once more', async (input, inputs) => {
  expect(Object.keys(problemsOn((await at.asks(at.lou, inputs)).card))).toEqual([input]);
  expect(await requests()).toEqual([]);
});

test('the same press delivered twice asks once and approves once', async () => {
  const form = await at.lou.presses(await at.records(at.lou), 'Ask for an export');
  const inputs = { reason: 'archive', words: 'Moves', holder: 'Archive', key: publicPem };
  const press = at.lou.pressOf(form.card, 'Ask', inputs);
  const first = await at.lou.deliver(press);
  expect((await at.lou.deliver(press)).raw).toBe(first.raw);
  expect(await requests()).toHaveLength(1);
  const yes = at.mia.pressOf(await opens(at.mia), 'Approve');
  const approved = await at.mia.deliver(yes);
  expect((await at.mia.deliver(yes)).raw).toBe(approved.raw);
  expect((await only()).audit).toHaveLength(2);
});

test('after 7 days it is over, and another may be asked for; never two at once', async () => {
  await at.asks(at.lou);
  await at.mia.presses(await opens(at.mia), 'Approve');
  expect(buttonTitles(await at.records(at.pia))).not.toContain('Ask for an export');
  const { id: exportId, fingerprint } = await only();
  const again = { reason: 'law', words: 'Again', holder: 'Court', key: publicPem };
  const second = await at.presses('lou', 'export.ask', {}, again);
  expect(second.raw).toContain('Another export is under way here.');
  expect(fingerprint).toMatch(/^[0-9a-f]{64}$/);
  at.town.passes(7 * day);
  expect(textOf(await at.records(at.pia))).toContain('Not made in time');
  expect(buttonTitles(await at.records(at.pia))).toContain('Ask for an export');
  const late = await at.presses('lou', 'export.end', { exportId });
  expect(textOf(late.card)).toContain('⚠ It was answered already.');
});

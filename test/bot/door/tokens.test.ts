import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const refused = 'This bot could not tell who is asking.';
const canary = 'Canary Marigold';

let town: Town;
let dana: Person;
let before: unknown;
beforeAll(async () => {
  town = await openTown({ withTokens: true });
  dana = await town.person('Dana Whitfield', ['clinician']);
  await town.quiet();
  before = await town.everything();
});
afterAll(() => town.close());

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
function token(header: object, more: object = {}, signature = '') {
  const seconds = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://api.botframework.com',
    aud: '22222222-0000-4000-8000-000000000000',
    serviceurl: town.connector.serviceUrl,
    nbf: seconds - 60,
    exp: seconds + 3600,
    name: canary,
    ...more,
  };
  return `Bearer ${coded(header)}.${coded(claims)}.${signature}`;
}
const signature = Buffer.from('not a signature').toString('base64url');
const tenantIssuer = 'https://sts.windows.net/11111111-2222-4333-8444-555555555555/';

test.each<[string, () => string | undefined]>([
  ['no token', () => undefined],
  ['a token that is none', () => `Bearer ${canary}`],
  ['three garbled parts', () => 'Bearer aa.bb.cc'],
  ['another scheme', () => `Basic ${Buffer.from(canary).toString('base64')}`],
  ['a token without a signature', () => token({ alg: 'none', typ: 'JWT' })],
  ['a forged token', () => token({ alg: 'RS256', typ: 'JWT', kid: canary }, {}, signature)],
  ['a forged token of the tenant', () => token({ alg: 'RS256', kid: 'x' }, { iss: tenantIssuer }, signature)],
  ['a token signed with a shared secret', () => token({ alg: 'HS256', kid: 'x' }, {}, signature)],
])('with %s nobody gets in', async (_, authorization) => {
  const began = Date.now();

  const { status, raw } = await dana.deliver(
    dana.envelope({ type: 'message', text: `refer ${canary}` }),
    authorization(),
  );
  await town.quiet();

  expect([status, raw]).toEqual([401, refused]);
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(town.connector.sent).toEqual([]);
  expect(town.logged).toEqual([]);
  expect(await town.everything()).toEqual(before);
});

test('a malformed activity is refused as such, whatever its token', async () => {
  expect((await dana.deliver('{', 'Bearer x')).status).toBe(400);
});

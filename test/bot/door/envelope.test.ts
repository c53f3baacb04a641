import type { Store } from '../../../store/store';
import { faultyStore } from '../../support/faultyStore';
import { openTown, type Town } from '../../support/town';
import { answered, type Person } from '../../support/townPerson';

const foreign = '99999999-2222-4333-8444-555555555555';
const canary = 'Canary Marigold 0491 570 156';

let town: Town;
let asked: string[];
let dana: Person;
beforeAll(async () => {
  asked = [];
  const storeInFront = faultyStore((deed: keyof Store) => {
    asked.push(deed);
    return undefined;
  });
  town = await openTown({ storeInFront });
  dana = await town.person('Dana Whitfield', ['clinician']);
  await town.quiet();
});
afterAll(() => town.close());

/** A good activity, spoilt in one place. */
const spoilt = (more: Record<string, unknown>) =>
  dana.envelope({ type: 'message', text: `refer ${canary}`, ...more });
const conversation = (tenantId?: string) => ({
  id: `a:${dana.id}`,
  conversationType: 'personal',
  ...(tenantId && { tenantId }),
});
const home = () => town.services.tenantId;

describe.each<[string, () => unknown, number]>([
  ['is no JSON', () => `{ "text": "${canary}"`, 400],
  ['is JSON but no activity', () => JSON.stringify([canary]), 400],
  ['is empty', () => '', 400],
  ['has no sender', () => spoilt({ from: undefined }), 400],
  ['has a sender of another shape', () => spoilt({ from: canary }), 400],
  ['has a value of another shape', () => spoilt({ value: canary }), 400],
  ['is larger than 256 KB', () => spoilt({ channelData: { junk: canary.repeat(10_000) } }), 400],
  [
    'is larger than 256 KB in bytes though not in letters',
    () => spoilt({ channelData: { tenant: { id: home() }, junk: '\u{1F33C}'.repeat(70_000) } }),
    400,
  ],
  ['comes from another channel', () => spoilt({ channelId: 'webchat' }), 403],
  ['names a foreign tenant in its conversation', () => spoilt({ conversation: conversation(foreign) }), 403],
  ['names no tenant in its conversation', () => spoilt({ conversation: conversation() }), 403],
  [
    'names a foreign tenant in its channel data',
    () => spoilt({ channelData: { tenant: { id: foreign } } }),
    403,
  ],
  ['names no tenant in its channel data', () => spoilt({ channelData: { team: { id: canary } } }), 403],
  ['has no channel data', () => spoilt({ channelData: undefined }), 403],
  ['has an empty service URL', () => spoilt({ serviceUrl: '' }), 403],
  ['has no service URL', () => spoilt({ serviceUrl: undefined }), 400],
  ['has a service URL elsewhere', () => spoilt({ serviceUrl: 'https://evil.example/' }), 403],
  [
    'has a service URL that only looks like ours',
    () => spoilt({ serviceUrl: `http://127.0.0.1@evil.example/` }),
    403,
  ],
])('an activity that %s', (_, made, status) => {
  test('is refused in one plain sentence and leaves nothing behind', async () => {
    const before = await town.everything();
    asked.length = 0;

    const refused = await dana.deliver(made());
    await town.quiet();

    expect(refused.status).toBe(status);
    expect(refused.raw).toMatch(/^[A-Z][A-Za-z ]+\.$/);
    expect(refused.raw).not.toContain('Canary');
    expect(town.connector.sent).toEqual([]);
    expect(town.logged).toEqual([]);
    expect(asked).toEqual([]);
    expect(await town.everything()).toEqual(before);
  });
});

test('the same activity, unspoilt, is answered', async () => {
  const answered = await dana.deliver(spoilt({ text: 'help' }));

  expect(answered.status).toBe(200);
  expect(town.connector.sent).toHaveLength(1);
  expect(asked).toContain('read');
});

const unnamed = () => ({ id: '29:somebody', name: canary });

test.each([
  ['an install', { type: 'installationUpdate', action: 'add' }],
  ['a roster', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }],
  ['a removal', { type: 'installationUpdate', action: 'remove' }],
])('%s that does not say who the person is does no deed', async (_, event) => {
  const before = await town.everything();
  asked.length = 0;

  const { status } = await dana.deliver(dana.envelope({ ...event, from: unnamed() }));

  expect(status).toBe(200);
  expect(asked).toEqual([]);
  expect(await town.everything()).toEqual(before);
});

test('a press that does not say who the person is gets a kind sentence and does nothing', async () => {
  const press = dana.pressOf(await dana.says('help'), 'My referrals');
  await town.quiet();
  const before = await town.everything();

  for (const from of [unnamed(), { ...unnamed(), aadObjectId: '' }]) {
    asked.length = 0;
    const { line, raw } = answered(await dana.deliver({ ...press, from }));
    expect(line).toBe('Teams did not say who you are. Please sign in to your work account and press again.');
    expect(raw).not.toContain('Canary');
    expect(asked).toEqual([]);
  }
  expect(await town.everything()).toEqual(before);
});

test('an event of a kind that we do not know is taken in silence', async () => {
  const sent = town.connector.sent.length;

  for (const type of ['event', 'typing', 'messageReaction', 'somethingNew'])
    expect(await dana.deliver(spoilt({ type }))).toEqual({ status: 200, raw: '' });
  expect(town.connector.sent).toHaveLength(sent);
});

test('an invoke of a kind that we do not know is refused in one plain sentence', async () => {
  for (const name of ['composeExtension/queryLink', 'signin/verifyState', canary, undefined]) {
    const { status, raw } = await dana.deliver(spoilt({ type: 'invoke', name, value: { canary } }));
    expect([status, raw]).toEqual([400, 'This bot does not know what to do with that.']);
  }
});

import fc from 'fast-check';
import { textOf } from '../../support/cardReading';
import { randomRuns } from '../../support/randomRuns';
import { openTown, type Town } from '../../support/town';

const canary = 'Canary Marigold 0491 570 156';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

const mention = {
  type: 'mention',
  text: '<at>Local Connections</at>',
  mentioned: { id: '28:bot', name: 'Local Connections' },
};

/** Values that break careless code, among any others. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(canary, '', null, [], {}, [null], -1, 1e308, true, '__proto__', '\u0000', '../..'),
  fc.constantFrom<unknown>('expectReplies', `<at>${canary}</at>`, '<at>(*[</at>', 'x'.repeat(3000)),
  fc.jsonValue(),
);
const newPlaces = [
  ['deliveryMode'],
  ['entities'],
  ['entities', 0, 'mentioned'],
  ['entities', 0, 'text'],
  ['membersAdded'],
  ['attachments'],
  ['action'],
  ['name'],
  ['replyToId'],
  ['attachments', 0],
  ['localTimestamp'],
  ['relatesTo'],
  ['callerId'],
  ['value', 'action'],
  ['value', 'action', 'data'],
  ['value', 'data', 'extra'],
  ['conversation', 'isGroup'],
];

function placesIn(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  const inside = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]));
  return at.length > 0 ? [at, ...inside] : inside;
}

function put(into: unknown, [key = '', ...rest]: (string | number)[], value: unknown): unknown {
  const before = typeof into === 'object' && into !== null ? (into as Record<string, unknown>) : {};
  const next = rest.length > 0 ? put(before[key], rest, value) : value;
  return Array.isArray(into) ? Object.assign([...into], { [key]: next }) : { ...before, [key]: next };
}

/** An activity with two of its parts, or of parts that it might have, replaced by something odd. */
function spoilt(good: unknown[]) {
  const change = fc.tuple(fc.nat(), odd);
  return fc.tuple(fc.constantFrom(...good), change, change).map(([activity, ...changes]) =>
    changes.reduce<unknown>((mutated, [pick, value]) => {
      const places = [...placesIn(mutated), ...newPlaces].filter(([first]) => first !== 'serviceUrl');
      return put(mutated, places[pick % places.length] ?? [], value);
    }, activity),
  );
}

test('whatever is done to a good activity, nothing breaks and nothing comes back', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const stranger = await town.person('Kim Unknown');
  const room = dana.in('channel');
  const help = await dana.says('help');
  const good = [
    room.envelope({ type: 'message', text: '<at>Local Connections</at> help', entities: [mention] }),
    dana.envelope({ type: 'message', text: `my secret ${canary}` }),
    dana.envelope({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }),
    dana.envelope({ type: 'installationUpdate', action: 'add' }),
    dana.pressOf(help, 'Refer a person'),
    dana.pressOf(help, 'When to refer'),
    room.pressOf(help, 'Find a referral'),
    dana.pressOf(help, 'My referrals'),
    stranger.pressOf(await stranger.says('hello'), 'Ask for access'),
  ];
  await fc.assert(
    fc.asyncProperty(spoilt(good), async (activity) => {
      const sent = town.connector.sent.length;
      const { status, raw } = await dana.deliver(activity);
      const shown = town.connector.sent.slice(sent).map(({ card, summary }) => textOf(card) + summary);
      if (status >= 500) throw new Error(town.logged.at(-1));
      expect([raw, ...shown].join()).not.toContain('Canary');
    }),
    { numRuns: randomRuns },
  );
  expect(town.logged.join()).not.toContain('Canary');
});

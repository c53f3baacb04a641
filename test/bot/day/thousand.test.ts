import { manyWorkers } from '../../bench/nudges/manyWorkers';
import { textOf } from '../../support/cardReading';
import { RequestWindow, threadWindows } from '../../support/requestWindow';
import { openTown, type Town } from '../../support/town';

const mostPerSecond = 25;
// one has so many that their day has pages
const counts = [60, ...Array(55).fill(16), ...Array(4).fill(15)];
let town: Town;
beforeEach(async () => {
  town = await openTown({ mostPerSecond });
});
afterEach(() => town.close());

/** When each request leaves, by the timer. */
function departures(): { personId: string; at: number }[] {
  const left: { personId: string; at: number }[] = [];
  const { connector, timer } = town.services;
  const { send, update } = connector;
  connector.send = (to, ...more) => {
    left.push({ personId: to.personId, at: timer.now() });
    return send(to, ...more);
  };
  connector.update = (to, ...more) => {
    left.push({ personId: to.personId, at: timer.now() });
    return update(to, ...more);
  };
  return left;
}

test('a thousand check-ins for sixty workers on a Monday: sixty cards, each once, within the limits', async () => {
  const wakeAt = town.now();
  await manyWorkers(town.store, { counts, wakeAt, serviceUrl: town.connector.serviceUrl });
  const left = departures();

  await town.minute();
  await town.minute();

  const posts = town.connector.sent.filter(({ method }) => method === 'POST');
  expect(posts).toHaveLength(counts.length);
  expect(new Set(posts.map(({ conversationId }) => conversationId)).size).toBe(counts.length);
  expect(posts.every(({ status }) => status === 201)).toBe(true);
  expect(town.connector.sent).toHaveLength(counts.length);
  expect(Math.max(...posts.map(({ raw }) => Buffer.byteLength(raw)))).toBeLessThan(20 * 1024);

  const announced = posts.map(({ card }) => Number(/(\d+) people to check in with/.exec(textOf(card))?.[1]));
  expect(announced.sort((one, other) => other - one)).toEqual(counts);
  for (const { card } of posts) {
    const says = textOf(card);
    const named = says.match(/^Check-in .*Last spoken/gm)?.length ?? 0;
    const more = Number(/and (\d+) more/.exec(says)?.[1] ?? 0);
    expect(named + more).toBe(Number(/(\d+) people to check in with/.exec(says)?.[1]));
  }
  expect(left).toHaveLength(counts.length);
  expect(exceeded(left)).toBe(0);
  // sixty at twenty-five a second
  expect((left.at(-1)?.at ?? 0) - (left[0]?.at ?? 0)).toBeGreaterThanOrEqual(2_000);
});

function exceeded(left: readonly { personId: string; at: number }[]): number {
  const tenant = new RequestWindow(mostPerSecond, 1_000);
  const chats = new Map<string, RequestWindow[]>();
  for (const { personId, at } of left) {
    const windows = chats.get(personId) ?? threadWindows();
    chats.set(personId, windows);
    for (const window of [tenant, ...windows]) window.add(at);
  }
  return [tenant, ...[...chats.values()].flat()].reduce((sum, window) => sum + window.exceeded, 0);
}

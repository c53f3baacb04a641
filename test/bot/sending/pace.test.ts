import { sendDue } from '../../../bot/sending/sender';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { type Answer, teamsOf } from '../../support/sending/teamsOf';
import { windowsExceeded } from '../../support/sending/windowsExceeded';

const least = (requests: number, perSecond: number) => (Math.ceil(requests / perSecond) - 1) * 1_000;

async function told(people: number, each: number, mostPerSecond: number, answer: Answer = () => ({})) {
  const world = sendingWorld(mostPerSecond);
  const teams = teamsOf(world.clock, answer);
  for (let one = 0; one < people; one += 1) {
    await world.person(`person-${one}`);
    for (let count = 0; count < each; count += 1) await world.owes(`person-${one}`);
  }
  const began = world.clock.now();
  await sendDue(world.process(teams.connector));
  const tookMs = (teams.asked.at(-1)?.at ?? began) - began;
  return { world, teams, tookMs };
}

test.each([25, 50, 7])(
  '300 people are told at %i a second, no faster and hardly slower',
  async (perSecond) => {
    const { teams, tookMs } = await told(300, 1, perSecond, () => ({ takesMs: 300 }));
    expect(teams.asked).toHaveLength(300);
    expect(windowsExceeded(teams.asked, perSecond)).toBe(0);
    expect(tookMs).toBeLessThanOrEqual(least(300, perSecond) * 1.05 + 1_000);
  },
);

test('twenty chats that never answer hold up nobody else', async () => {
  const isHanging = (personId: string) => Number(personId.slice(7)) < 20;
  const { teams, world } = await told(200, 1, 25, ({ personId }) =>
    isHanging(personId) ? { takesMs: 10_000, refused: { sent: false, why: 'unknown' } } : { takesMs: 100 },
  );
  const others = teams.asked.filter(({ personId }) => !isHanging(personId)).map(({ at }) => at);
  expect(others).toHaveLength(180);
  expect(Math.max(...others) - Math.min(...others)).toBeLessThan(8_500);
  const states = (await world.nudges()).map(({ state, ambiguous }) => `${state} ${ambiguous}`);
  expect(states.filter((state) => state === 'delivered 0')).toHaveLength(180);
  expect(states.filter((state) => state === 'planned 1')).toHaveLength(20);
});

test('no chat gets more than it may, however much is owed to one person', async () => {
  const { world, teams } = await told(2, 100, 25, () => ({ takesMs: 50 }));
  const services = world.process(teams.connector);
  for (let minutes = 0; minutes < 5; minutes += 1) {
    await world.clock.wait(60_000);
    await sendDue(services);
  }
  expect(teams.asked).toHaveLength(200);
  expect(windowsExceeded(teams.asked, 25)).toBe(0);
  // put off by our own pace is no attempt: one POST an attempt
  for (const nudge of await world.nudges())
    expect(nudge).toMatchObject({ state: 'delivered', attempts: 1, ambiguous: 0 });
});

test('another process goes on where the first one was, and begins with no empty window', async () => {
  const world = sendingWorld(10);
  const teams = teamsOf(world.clock);
  for (let one = 0; one < 40; one += 1) await world.person(`person-${one}`);
  for (let round = 0; round < 4; round += 1) {
    for (let one = 0; one < 10; one += 1) await world.owes(`person-${round * 10 + one}`);
    await sendDue(world.process(teams.connector));
  }
  expect(teams.asked).toHaveLength(40);
  expect(windowsExceeded(teams.asked, 10)).toBe(0);
});

test('one process more than one, after a minute in which the first died, sees what a chat has had', async () => {
  const world = sendingWorld();
  const teams = teamsOf(world.clock);
  await world.person('ana');
  for (let one = 0; one < 60; one += 1) await world.owes('ana');
  for (let processes = 0; processes < 10; processes += 1) {
    await sendDue(world.process(teams.connector));
    await world.clock.wait(5_000);
  }
  expect(teams.asked).toHaveLength(60);
  expect(windowsExceeded(teams.asked, 25)).toBe(0);
});

test('a chat that Teams asks to be left alone is, and others go on', async () => {
  let isRefused = false;
  const { world, teams } = await told(3, 3, 25, ({ personId }) => {
    if (personId !== 'person-0' || isRefused) return {};
    isRefused = true;
    return { refused: { sent: false, why: 'wait', status: 429, retryAfterMs: 40_000 } };
  });
  const services = world.process(teams.connector);
  for (let seconds = 0; seconds < 60; seconds += 5) {
    await world.clock.wait(5_000);
    await sendDue(services);
  }
  const [first = 0, ...later] = teams.asked.filter((one) => one.personId === 'person-0').map(({ at }) => at);
  expect(later).toHaveLength(3);
  expect(Math.min(...later) - first).toBeGreaterThanOrEqual(40_000);
  const rest = teams.asked.filter((one) => one.personId !== 'person-0').map(({ at }) => at);
  expect(Math.max(...rest) - first).toBeLessThan(2_000);
});

test('when several chats are refused at once everybody waits for the longest that Teams asked', async () => {
  let refused = 0;
  const { world, teams } = await told(100, 1, 25, () => {
    refused += 1;
    return refused > 4
      ? {}
      : { refused: { sent: false, why: 'wait', status: 429, retryAfterMs: 10_000 * refused } };
  });
  const began = teams.asked[0]?.at ?? 0;
  const services = world.process(teams.connector);
  for (let seconds = 0; seconds < 90; seconds += 10) {
    await world.clock.wait(10_000);
    await sendDue(services);
  }
  const early = teams.asked.filter(({ at }) => at - began < 30_000);
  expect(early.length).toBeLessThanOrEqual(25);
  expect((await world.nudges()).filter(({ state }) => state === 'delivered')).toHaveLength(100);
});

import { sendDue } from '../../../bot/sending/sender';
import { pastCards, placementsIn } from '../../support/sending/placements';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';
import { windowsExceeded } from '../../support/sending/windowsExceeded';

async function withRedraws(people: number, each: number, mostPerSecond: number, takesMs = 100) {
  const world = sendingWorld(mostPerSecond);
  const teams = teamsOf(world.clock, () => ({ takesMs }));
  for (let one = 0; one < people; one += 1) {
    await world.person(`person-${one}`);
    await pastCards(world.store, `person-${one}`, each, world.clock.instant());
  }
  return { world, teams };
}

test('cards drawn again count as messages do: for the tenant and for each chat', async () => {
  const { world, teams } = await withRedraws(40, 10, 25);
  const began = world.clock.now();
  await sendDue(world.process(teams.connector));
  expect(teams.asked).toHaveLength(400);
  expect(teams.asked.every(({ what }) => what === 'put')).toBe(true);
  expect(windowsExceeded(teams.asked, 25)).toBe(0);
  expect(world.clock.now() - began).toBeGreaterThanOrEqual(15_000);
});

test('two processes are no faster than one, however long the first has been at it', async () => {
  const { world, teams } = await withRedraws(14, 50, 7);
  const first = sendDue(world.process(teams.connector));
  await world.clock.wait(62_000);
  for (let one = 100; one < 160; one += 1) {
    await world.person(`person-${one}`);
    await world.owes(`person-${one}`);
  }
  const second = world.process(teams.connector);
  await Promise.all([first, sendDue(second)]);
  await sendDue(second);
  expect(teams.asked).toHaveLength(760);
  expect(windowsExceeded(teams.asked, 7)).toBe(0);
});

test('whoever loses the lease stops before the next request, also one that has its turn', async () => {
  const { world, teams } = await withRedraws(14, 50, 7);
  const first = sendDue(world.process(teams.connector));
  await world.clock.wait(20_000);
  const [lease] = (await world.store.query('leases', { partition: { everywhere: true } })).found;
  if (!lease) throw new Error('Nobody holds it.');
  const until = new Date(world.clock.now() + 600_000).toISOString();
  await world.store.replace('leases', lease, { ...lease.document, holder: 'another', until });
  const lost = world.clock.now();
  await first;
  const after = teams.asked.filter(({ at }) => at > lost + 15_500);
  expect(after).toEqual([]);
  expect(teams.asked.length).toBeLessThan(300);
  // none of it counts as tried
  const left = (await placementsIn(world.store)).filter(({ wakeAt }) => wakeAt !== undefined);
  expect(left).toHaveLength(700 - teams.asked.length);
  expect(left.every(({ attempts }) => attempts === 0)).toBe(true);
});

test('after four minutes the rest is left to the next minute, so that a host need not cut it short', async () => {
  const { world, teams } = await withRedraws(28, 50, 4);
  const began = world.clock.now();
  const services = world.process(teams.connector);
  await sendDue(services);
  expect(world.clock.now() - began).toBeLessThan(5 * 60_000);
  expect(world.clock.now() - began).toBeGreaterThan(4 * 60_000 - 1_000);
  expect(teams.asked.length).toBeLessThan(1_100);
  await sendDue(services);
  await world.clock.wait(60_000);
  await sendDue(services);
  expect(teams.asked).toHaveLength(1_400);
  expect(await placementsIn(world.store)).toEqual([]);
});

import { sweep } from '../../../bot/sending/sweep';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { teamsOf } from '../../support/sending/teamsOf';

const aDay = 24 * 60 * 60_000;

test('what ended 90 days ago is removed, some each hour; what is younger or still due stays', async () => {
  const world = sendingWorld();
  const { connector } = teamsOf(world.clock);
  await world.person('ana');
  const ago = (days: number) => new Date(world.clock.now() - days * aDay).toISOString();
  const owes = async (state: 'delivered' | 'dead', days: number) => {
    const id = await world.owes('ana', { state, endedAt: ago(days) });
    const held = await world.store.read('nudges', 'ana', id);
    if (!held) throw new Error('It is owed nowhere.');
    const { wakeAt: _due, ...ended } = held.document;
    await world.store.replace('nudges', held, ended);
    return id;
  };
  for (let one = 0; one < 450; one += 1) await owes(one % 2 ? 'dead' : 'delivered', 91);
  const young = await owes('delivered', 89);
  const due = await world.owes('ana', { plannedAt: ago(200), wakeAt: '2027-01-01T00:00:00.000Z' });
  const services = world.process(connector);
  const left: number[] = [];
  for (let hour = 0; hour < 4; hour += 1) {
    await sweep(services);
    await sweep(services);
    left.push((await world.nudges()).length);
    await world.clock.wait(60 * 60_000);
  }
  expect(left).toEqual([252, 52, 2, 2]);
  expect((await world.nudges()).map(({ id }) => id).sort()).toEqual([young, due].sort());
});

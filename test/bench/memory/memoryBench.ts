import { line } from '../line';
import { type Incoming, member } from '../running/member';
import { openWorld } from '../running/openWorld';
import { type RunningBot, startBot } from '../running/startBot';
import { ana, dana, storeWithStaff } from '../running/storeWithStaff';
import { handle } from './handle';
import { again, mix } from './mix';
import { tellMemory } from './tellMemory';

const first = { count: 10_000, seconds: 60 };
const few = { count: 10_000, seconds: 30 };
const all = { count: 100_000, seconds: 3_600 };
const recorded = 300;

/** How much memory a bot has after ten thousand activities, and how much more after many more. */
export async function memoryBench(): Promise<void> {
  const isAll = Boolean(process.env['BENCH_ALL']);
  const world = await openWorld();
  const store = await storeWithStaff();
  const settings = { ...store.settings, SERVICE_URL: world.connector.serviceUrl };
  const [ours, teamsAi] = await Promise.all([startBot('ours', { settings }), startBot('teamsAi')]);
  const measured = async (bot: RunningBot, activities: AsyncGenerator<Incoming>) => {
    const { name, endpoint } = bot;
    const before = await bot.memory();
    const handled = await handle(world, endpoint, activities, isAll ? { ...first, seconds: 600 } : first);
    const after = await bot.memory();
    const more = await handle(world, endpoint, activities, isAll ? all : few);
    return { name, before, handled, after, more, later: await bot.memory() };
  };
  try {
    const where = { world, endpoint: ours.endpoint };
    const people = mix(member(where, dana), member(where, ana));
    const kept: Incoming[] = [];
    for (let at = 0; at < recorded; at += 1) kept.push((await people.next()).value);
    const told = [await measured(ours, people), await measured(teamsAi, again(kept))];
    line('Memory after a collection. Ours has SQLite in its process.');
    if (!isAll)
      line('The first 10,000 and 100,000 more, however long they take: `npm run bench -- memory --all`.');
    tellMemory(told);
  } finally {
    for (const bot of [ours, teamsAi]) await bot.stop();
    store.remove();
    await world.close();
  }
}

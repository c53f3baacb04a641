import { journey, steps } from '../answers/journey';
import { line } from '../line';
import { random } from '../random';
import { member } from '../running/member';
import { openWorld } from '../running/openWorld';
import { shuffled } from '../running/shuffled';
import { startBot } from '../running/startBot';
import { ana, dana, storeWithStaff } from '../running/storeWithStaff';
import { inBulk } from './inBulk';
import { manyCases } from './manyCases';
import { type GrowthTimes, tellGrowth } from './tellGrowth';

const [rounds, warmUp] = [40, 10];
const small = [
  { cases: 10, locals: 1 },
  { cases: 1_000, locals: 1 },
  { cases: 10_000, locals: 1 },
  { cases: 1_000, locals: 60 },
];
const large = [
  { cases: 100_000, locals: 1 },
  { cases: 100_000, locals: 60 },
];

/** The same presses over few and over many cases, round by round in an order that changes. */
export async function growthBench(): Promise<void> {
  const sizes = process.env['BENCH_ALL'] ? [...small, ...large] : small;
  const world = await openWorld();
  const opened = [];
  try {
    for (const size of sizes) opened.push(await openSize(world, size));
    const next = random(12);
    for (let round = -warmUp; round < rounds; round += 1)
      for (const one of shuffled(opened, next)) await oneRound(one, round);
  } finally {
    for (const one of opened) await one.close();
    await world.close();
  }
  line(`${rounds} rounds after ${warmUp} to warm up, over SQLite files. p50, in milliseconds.`);
  if (!process.env['BENCH_ALL'])
    line('100,000 cases are measured by `npm run bench -- growth --all`; they take some minutes.');
  tellGrowth(opened.map(({ size, times }) => ({ ...size, times })));
}

type Size = (typeof small)[number];

async function openSize(world: Awaited<ReturnType<typeof openWorld>>, size: Size) {
  const store = await storeWithStaff((file) => inBulk(file, manyCases(size.cases, size.locals)));
  const settings = {
    ...store.settings,
    SERVICE_URL: world.connector.serviceUrl,
    LOCALS: String(size.locals),
  };
  const bot = await startBot('ours', { settings });
  const there = (who: typeof ana) => member({ world, endpoint: bot.endpoint }, who);
  const times: GrowthTimes = {};
  return {
    size,
    times,
    referrer: there(dana),
    worker: there(ana),
    close: async () => {
      await bot.stop();
      store.remove();
    },
  };
}

async function oneRound({ referrer, worker, times }: Awaited<ReturnType<typeof openSize>>, round: number) {
  const way = journey(referrer, worker, round + warmUp);
  const keep = (name: string, took: number) => {
    times[name] ??= [];
    if (round >= 0) times[name].push(took);
  };
  for (const step of steps) {
    const { by, activity } = await way.asked(step);
    const { took, card } = await by.sends(activity);
    way.answered(card);
    keep(step, took);
  }
  for (const words of ['queue', 'my cases', 'find Babel'])
    keep(words, (await worker.sends(worker.words(words))).took);
}

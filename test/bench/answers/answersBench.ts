import { line } from '../line';
import { member } from '../running/member';
import { openWorld } from '../running/openWorld';
import { startBot } from '../running/startBot';
import { ana, dana, storeWithStaff } from '../running/storeWithStaff';
import { interleaved } from './interleaved';
import { tellTimes } from './tellTimes';

const [rounds, warmUp] = [400, 100];

/** How long each answer takes, beside bare bots that answer with a card of the same size. */
export async function answersBench(): Promise<void> {
  const world = await openWorld();
  const store = await storeWithStaff();
  const settings = { ...store.settings, SERVICE_URL: world.connector.serviceUrl };
  const bots = await Promise.all([
    startBot('ours', { settings }),
    startBot('botbuilder'),
    startBot('teamsAi'),
  ]);
  try {
    const [{ endpoint }, ...bare] = bots;
    const [referrer, worker] = [dana, ana].map((who) => member({ world, endpoint }, who));
    if (!referrer || !worker) throw new Error('Somebody is missing.');
    line(`${rounds} rounds after ${warmUp} to warm up. Ours keeps what is sent in a SQLite file.`);
    tellTimes(await interleaved({ bare, referrer, worker, rounds, warmUp }));
  } finally {
    for (const bot of bots) await bot.stop();
    store.remove();
    await world.close();
  }
}

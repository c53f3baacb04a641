import { interleaved } from '../answers/interleaved';
import { tellTimes } from '../answers/tellTimes';
import { line } from '../line';
import { member } from '../running/member';
import { openWorld } from '../running/openWorld';
import { startBot } from '../running/startBot';
import { ana, dana, storeWithStaff } from '../running/storeWithStaff';

const [rounds, warmUp] = [500, 100];

/** What comes in with a signed token that is checked; what goes out has one of the managed identity. */
export async function tokensBench(): Promise<void> {
  const world = await openWorld();
  const store = await storeWithStaff();
  const { preloads, settings: checked } = world.withTokens;
  const settings = { ...checked, ...store.settings, SERVICE_URL: world.connector.serviceUrl };
  const bots = await Promise.all([
    startBot('ours', { settings, preloads }),
    startBot('botbuilder', { settings, preloads }),
    startBot('teamsAi', { settings, preloads }),
  ]);
  try {
    const [{ endpoint }, ...bare] = bots;
    const where = { world, endpoint, authorization: world.authorization(world.connector.serviceUrl) };
    const [referrer, worker] = [member(where, dana), member(where, ana)];
    line(`${rounds} rounds after ${warmUp} to warm up: as (a), with the token of each request checked.`);
    const only = ['refer', 'form'] as const;
    tellTimes(await interleaved({ bare, referrer, worker, rounds, warmUp, only }), '(f)');
  } finally {
    for (const bot of bots) await bot.stop();
    store.remove();
    await world.close();
  }
}

import { openCosmos } from '../../../store/openCosmos';
import { storeCosmosContainers } from '../../support/store/storeCosmosContainers';
import { storeCosmosServer } from '../../support/store/storeCosmosServer';
import { interleaved } from '../answers/interleaved';
import { tellTimes } from '../answers/tellTimes';
import { line } from '../line';
import { cosmosHost, deployedSettings } from '../running/deployedSettings';
import { employ } from '../running/employ';
import { member } from '../running/member';
import { openWorld, teamsServiceUrl } from '../running/openWorld';
import { startBot } from '../running/startBot';
import { ana, dana } from '../running/storeWithStaff';

const [rounds, warmUp] = [60, 20];
const key = Buffer.from('key').toString('base64');

/** The same answers by the very bundle that is deployed, over the wire of Cosmos DB: for information. */
export async function wireBench(): Promise<void> {
  const cosmos = await storeCosmosServer();
  const database = deployedSettings.COSMOS_DATABASE;
  await storeCosmosContainers(cosmos.endpoint, key, database);
  const store = openCosmos({ endpoint: cosmos.endpoint, credential: { key }, database, timeoutMs: 30_000 });
  await employ(store, dana, ['clinician']);
  await employ(store, ana, ['linkWorker']);
  await store.close();
  const world = await openWorld({ [cosmosHost]: cosmos.endpoint });
  const { withTokens } = world;
  const bots = await Promise.all([startBot('deployed', withTokens), startBot('botbuilder', withTokens)]);
  try {
    const [{ endpoint }, ...bare] = bots;
    const authorization = world.authorization(teamsServiceUrl);
    const where = { world, endpoint, serviceUrl: teamsServiceUrl, authorization };
    const [referrer, worker] = [member(where, dana), member(where, ana)];
    line(
      `${rounds} rounds after ${warmUp} to warm up, tokens checked and sent. For information: a server on this machine ` +
        'stands for Cosmos DB, with neither its network nor its speed.',
    );
    tellTimes(await interleaved({ bare, referrer, worker, rounds, warmUp }), 'over the wire:');
  } finally {
    for (const bot of bots) await bot.stop();
    await world.close();
    cosmos.close();
  }
}

import { storeCosmosContainers } from '../../support/store/storeCosmosContainers';
import { storeCosmosServer } from '../../support/store/storeCosmosServer';
import { line } from '../line';
import { random } from '../random';
import { cosmosHost, deployedSettings } from '../running/deployedSettings';
import { openWorld } from '../running/openWorld';
import { shuffled } from '../running/shuffled';
import { ana } from '../running/storeWithStaff';
import { firstCard } from './firstCard';
import { tellCold } from './tellCold';

const rounds = 20;
const anyKey = Buffer.from('key').toString('base64');
const contestants = ['deployed', 'botbuilder', 'botbuilderPlain', 'teamsAi', 'teamsAiUnbundled'];

/** From spawn to the first card: the deployed bundle over the wire of Cosmos DB, with tokens; the bare bots keep nothing. */
export async function coldBench(): Promise<void> {
  const cosmos = await storeCosmosServer();
  await storeCosmosContainers(cosmos.endpoint, anyKey, deployedSettings.COSMOS_DATABASE);
  const world = await openWorld({ [cosmosHost]: cosmos.endpoint });
  const next = random(4);
  const times: Record<string, number[]> = {};
  try {
    // the first of each has the disk to itself, and for ours makes the first member of staff
    for (let round = -1; round < rounds; round += 1)
      for (const name of shuffled(contestants, next)) {
        const took = await firstCard(world, name, ana);
        times[name] ??= [];
        if (round >= 0) times[name].push(took);
      }
  } finally {
    await world.close();
    cosmos.close();
  }
  line(`${rounds} rounds, each from spawn until the card that answers \`refer\`; all check and send tokens.`);
  tellCold(times);
}

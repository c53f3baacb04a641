import type { CosmosOptions } from '../../../store/cosmos/cosmosOptions';
import { containerReader } from '../../../store/cosmos/heldContainer';
import { openCosmos } from '../../../store/openCosmos';
import { cosmosContainers } from '../../cosmosContainers';
import { credentialFor } from '../credential';
import { type Environment, type Finding, notOk, ok, unchecked } from '../finding';
import { containerProblem } from './containerProblem';

const timeoutMs = 10_000;

/** Whether the records can be reached and read, and whether containers and indexes are those of this version. */
export async function storeFindings(settings: Environment, environment: Environment): Promise<Finding[]> {
  const options = optionsFrom(settings, environment);
  if (!options)
    return [unchecked('the records: their address is not known', 'Put the settings right first.')];
  const read = containerReader(options);
  const wanted = cosmosContainers();
  const first = await read('cases');
  if (typeof first === 'object' && 'status' in first) return [whyNot(first.status)];
  const held = await Promise.all(wanted.map(async (one) => ({ one, is: await read(one.name) })));
  if (held.every(({ is }) => is === 'missing'))
    return [
      notOk(
        'the database has none of the containers, or is not there',
        'See that COSMOS_DATABASE is right, then deploy the Bicep.',
      ),
    ];
  const wrong = held.map(({ one, is }) => containerProblem(one, is)).filter((one) => one !== undefined);
  const containers =
    wrong.length === 0
      ? [ok(`all ${wanted.length} containers are there, with the indexes of this version`)]
      : wrong.map((one) =>
          notOk(
            one,
            'Deploy the Bicep of this version: it makes containers and indexes, and deletes nothing.',
          ),
        );
  return [ok('the records answer'), ...containers, await readable(options)];
}

function optionsFrom(settings: Environment, environment: Environment): CosmosOptions | undefined {
  const [endpoint, database] = [settings['COSMOS__accountEndpoint'], settings['COSMOS_DATABASE']];
  if (!endpoint || !URL.canParse(endpoint) || !database) return undefined;
  // an emulator on this machine has a key that everybody knows
  const key = environment['COSMOS_KEY'];
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
  const credential =
    isHere && key ? { key } : { tokenCredential: credentialFor(settings, environment).token };
  return { endpoint, database, credential, timeoutMs };
}

function whyNot(status: number): Finding {
  if (status === 401 || status === 403)
    return notOk(
      'the records refuse whoever asks',
      'If the stores are private, ask from inside their network. Otherwise ask for the role "Cosmos DB Built-in Data Reader" for yourself, or look at the role assignments of the bot.',
    );
  return unchecked(
    'the records did not answer',
    'Sign in with az login, see that COSMOS__accountEndpoint is right, and that this machine can reach it.',
  );
}

async function readable(options: CosmosOptions): Promise<Finding> {
  const store = openCosmos(options);
  try {
    await store.query('leases', { partition: { everywhere: true }, limit: 1 });
    return ok('the records can be read');
  } catch {
    return notOk('the records can be reached but not read', 'Look at the role assignments in Cosmos DB.');
  } finally {
    await store.close();
  }
}

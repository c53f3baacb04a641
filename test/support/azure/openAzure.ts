import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { openConnector } from '../connector';
import { tenantId } from '../fromTeams';
import { storeCosmosContainers } from '../store/storeCosmosContainers';
import { storeCosmosServer } from '../store/storeCosmosServer';
import { person } from '../townPerson';
import { jsonServer } from './jsonServer';
import { tokenIssuer } from './tokenIssuer';

const account = 'records.documents.azure.com';
const serviceUrl = 'https://smba.trafficmanager.net/teams/';
const anyKey = Buffer.from('key').toString('base64');

/** The settings that the Bicep gives, for the account and the identity of a test. */
export const azureSettings = {
  MICROSOFT_APP_ID: '33333333-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: tenantId,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: `https://${account}:443/`,
  COSMOS__clientId: '33333333-0000-4000-8000-000000000001',
  COSMOS_DATABASE: 'local-connections',
};

/**
 * Azure on one machine, for an app that was unpacked into a folder: the local Functions host in a process of its own,
 * tokens signed and checked, a managed identity, the wire of Cosmos DB, a connector. The app itself is untouched; a
 * preload stands for the network. Where it started, `start` also gives the milliseconds from spawn until it listens.
 */
export async function openAzure(hostFile: string) {
  const [cosmos, connector] = [await storeCosmosServer(), await openConnector()];
  await storeCosmosContainers(cosmos.endpoint, anyKey, azureSettings.COSMOS_DATABASE);
  const issuer = tokenIssuer();
  const login = await jsonServer(({ pathname }) => issuer.page(pathname));
  const identity = await jsonServer(({ searchParams }) => ({
    access_token: 'made-up',
    expires_on: String(Math.floor(Date.now() / 1000) + 3600),
    resource: searchParams.get('resource'),
    token_type: 'Bearer',
    client_id: searchParams.get('client_id'),
  }));
  const network = {
    'login.botframework.com': login.address,
    [account]: cosmos.endpoint,
    'smba.trafficmanager.net': connector.serviceUrl,
  };
  let running: ChildProcess | undefined;
  const azure = {
    connector,
    issuer,
    /** Runs the app in that folder; gives its address, or what it said when it did not start. */
    async start(folder: string, settings: Record<string, string> = azureSettings) {
      const began = performance.now();
      const child = spawn(
        process.execPath,
        ['--require', resolve('test/support/azure/network.cjs'), hostFile, folder],
        {
          cwd: folder,
          env: {
            PATH: process.env['PATH'] ?? '',
            ...settings,
            NETWORK: JSON.stringify(network),
            IDENTITY_ENDPOINT: `${identity.address}/msi/token`,
            IDENTITY_HEADER: 'made-up',
          },
          stdio: ['ignore', 'pipe', 'pipe'],
        },
      );
      running = child;
      return { ...(await listens(child)), milliseconds: performance.now() - began };
    },
    /** Somebody at Teams, whose words and presses come with a token. */
    somebody(address: string, who: { id: string; name: string }) {
      const authorization = issuer.authorization(azureSettings.MICROSOFT_APP_ID, serviceUrl);
      const where = {
        endpoint: `${address}/api/messages`,
        connector: { ...connector, serviceUrl },
        authorization,
        host: { pump: async () => undefined },
      };
      return person(where, who);
    },
    async stop() {
      const child = running;
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((exited) => child.once('exit', exited));
      child.kill('SIGKILL');
      await gone;
    },
    async close() {
      await azure.stop();
      await connector.close();
      await login.close();
      await identity.close();
      cosmos.close();
    },
  };
  return azure;
}

/** The address once it listens; `said` is all that it has written by then, or until it ended. */
function listens(child: ChildProcess) {
  let said = '';
  return new Promise<{ address?: string; said: () => string }>((answered) => {
    const heard = (chunk: unknown) => {
      said += String(chunk);
      const address = /listening (http:\S+)/.exec(said)?.[1];
      if (address) answered({ address, said: () => said });
    };
    child.stdout?.on('data', heard);
    child.stderr?.on('data', heard);
    child.once('close', () => answered({ said: () => said }));
  });
}

/** The host in one file, beside nothing: no package of the project is in reach of the app. */
export async function buildHost(outfile: string): Promise<void> {
  await build({
    entryPoints: ['test/support/azure/functionsProcess.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
}

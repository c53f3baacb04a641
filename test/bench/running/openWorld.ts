import { resolve } from 'node:path';
import { jsonServer } from '../../support/azure/jsonServer';
import { tokenIssuer } from '../../support/azure/tokenIssuer';
import { openConnector } from '../../support/connector';
import { deployedSettings } from './deployedSettings';

/** Where the connector of Teams stands for a bot that takes no loopback address. */
export const teamsServiceUrl = 'https://smba.trafficmanager.net/teams/';
const appId = deployedSettings.MICROSOFT_APP_ID;

export type World = Awaited<ReturnType<typeof openWorld>>;

/** What is around every bot: a connector, whoever signs tokens, and the managed identity. All on this machine. */
export async function openWorld(others: Readonly<Record<string, string>> = {}) {
  const connector = await openConnector();
  const issuer = tokenIssuer();
  const login = await jsonServer(({ pathname }) => issuer.page(pathname));
  const identity = await jsonServer(({ searchParams }) => ({
    access_token: 'made-up',
    expires_on: String(Math.floor(Date.now() / 1_000) + 24 * 60 * 60),
    resource: searchParams.get('resource'),
    token_type: 'Bearer',
    client_id: searchParams.get('client_id'),
  }));
  const network = {
    'login.botframework.com': login.address,
    'smba.trafficmanager.net': connector.serviceUrl,
    ...others,
  };
  return {
    connector,
    /** For a bot that checks tokens: its settings, and what is loaded before it. */
    withTokens: {
      preloads: [resolve('test/support/azure/network.cjs')],
      settings: {
        ...deployedSettings,
        NETWORK: JSON.stringify(network),
        IDENTITY_ENDPOINT: `${identity.address}/msi/token`,
        IDENTITY_HEADER: 'made-up',
      },
    },
    authorization: (serviceUrl: string) => issuer.authorization(appId, serviceUrl),
    async close() {
      for (const server of [connector, login, identity]) await server.close();
    },
  };
}

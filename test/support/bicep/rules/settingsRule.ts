import { settingNames } from '../../../../functions/settingNames';
import { nodesOf } from '../nodesOf';
import type { Infra } from '../readInfra';
import { textOf } from '../textOf';

/** What the Functions host reads, and why it is there. */
const readByHost: Record<string, string> = {
  COSMOS__credential: 'the change-feed triggers sign in with the identity',
  AzureWebJobsStorage__accountName: 'the host keeps its leases and keys in this account',
  AzureWebJobsStorage__credential: 'and signs in there with the identity',
  AzureWebJobsStorage__clientId: 'this one',
  APPLICATIONINSIGHTS_CONNECTION_STRING: 'where logs and metrics go',
  APPLICATIONINSIGHTS_AUTHENTICATION_STRING:
    'sent there by the identity, because local authentication is off',
};

/** What the code reads and Azure is not to have. */
const notInAzure: Record<string, string> = {
  MICROSOFT_APP_PASSWORD: 'the bot has an identity there, and no password',
};

/** Each setting that the code reads is provided, and each that is provided is read. */
export function settingsRule({ bicep }: Infra): string[] {
  const root = bicep.find(({ path }) => path === 'modules/settings.bicep')?.root;
  const properties = root ? [...nodesOf(root)].filter(({ type }) => type === 'object_property') : [];
  const provided = properties.map((node) => textOf(node.namedChildren[0]));
  const read = settingNames.map(({ name }): string => name);
  return [
    ...read
      .filter((name) => !provided.includes(name) && !(name in notInAzure))
      .map((name) => `${name} is read and not provided`),
    ...provided
      .filter((name) => !read.includes(name) && !(name in readByHost))
      .map((name) => `${name} is provided and not read`),
    ...Object.keys(readByHost)
      .filter((name) => !provided.includes(name))
      .map((name) => `${name} is not provided to the host`),
    ...provided.filter((name) => name in notInAzure).map((name) => `${name} is not to be in Azure`),
  ];
}

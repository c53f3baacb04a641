import { settingsIn } from '../../../functions/settings';
import { type Environment, type Finding, notOk, ok } from '../finding';
import type { Given } from '../readGiven';

/** What the bot reads, and where it is deployed what the Functions host reads for it. */
export function settingFindings({ settings, from, isDeployed }: Given): Finding[] {
  const read = settingsIn(settings);
  const where = isDeployed
    ? 'Change it in the parameter file and deploy the Bicep again.'
    : 'Set it there, or give the settings of the Function App with --settings.';
  const own = read.ok
    ? [ok(`settings in ${from}: all that the bot reads are there and well formed`)]
    : read.wrong.map((one) => notOk(`settings in ${from}: ${one.replace(/\.$/, '')}`, where));
  return [...own, ...identityFindings(settings), ...(isDeployed ? hostFindings(settings) : [])];
}

function identityFindings(settings: Environment): Finding[] {
  if (settings['MICROSOFT_APP_TYPE'] !== 'UserAssignedMSI') return [];
  const [bot, store] = [settings['MICROSOFT_APP_ID'], settings['COSMOS__clientId']];
  if (!store)
    return [
      notOk(
        'COSMOS__clientId is not set: Azure does not know which identity asks for the records',
        'Set it to the client id of the bot’s managed identity.',
      ),
    ];
  return bot?.toLowerCase() === store.toLowerCase()
    ? [ok('the bot and its records use one managed identity')]
    : [
        notOk(
          'MICROSOFT_APP_ID and COSMOS__clientId are two identities',
          'The Bicep makes one. Set both to its client id.',
        ),
      ];
}

/** Without these the host runs no timer and no change feed, and says so in its own log alone. */
const host: [name: string, is?: string][] = [
  ['AzureWebJobsStorage__accountName'],
  ['AzureWebJobsStorage__credential', 'managedidentity'],
  ['AzureWebJobsStorage__clientId'],
  ['COSMOS__credential', 'managedidentity'],
  ['APPLICATIONINSIGHTS_CONNECTION_STRING'],
];

function hostFindings(settings: Environment): Finding[] {
  const wrong = host.filter(([name, is]) => (is === undefined ? !settings[name] : settings[name] !== is));
  if (wrong.length === 0) return [ok('what the Functions host reads is there')];
  return wrong.map(([name, is]) =>
    notOk(
      `${name} ${is === undefined ? 'is missing' : `is not ${is}`}`,
      'Deploy the Bicep again: it sets it.',
    ),
  );
}

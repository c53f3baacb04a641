import type { Node } from 'web-tree-sitter';
import { settingsIn } from '../../functions/settings';
import { bicepParser } from '../support/bicep/bicepParser';
import { infraFiles } from '../support/bicep/infraFiles';
import { nodesOf } from '../support/bicep/nodesOf';
import { textOf } from '../support/bicep/textOf';

/** What a deployment would hand in, by the name of the parameter. */
const handedIn: Record<string, unknown> = {
  clientId: '00000000-0000-4000-8000-000000000001',
  'tenant().tenantId': '00000000-0000-4000-8000-000000000002',
  storageName: 'stexample',
  cosmosEndpoint: 'https://example.documents.azure.com:443/',
  databaseName: 'local-connections',
  telemetryDestination: 'InstrumentationKey=00000000-0000-4000-8000-000000000003',
  firstLead: '00000000-0000-4000-8000-000000000004',
  teamsAppId: '00000000-0000-4000-8000-000000000005',
  locals: [
    {
      id: 'north',
      name: 'North',
      provider: 'Example',
      prefix: 'NOR',
      lgas: ['North'],
      phone: '1300 000 000',
    },
  ],
  triagePhones: { north: '1300 000 001' },
  teamsRequestsASecond: 30,
  teamsServiceUrl: 'https://smba.trafficmanager.net/au/',
};

test('the bot starts with the settings that Bicep gives it, and understands each', async () => {
  const tree = (await bicepParser()).parse(infraFiles().get('modules/settings.bicep') ?? '');
  const given: Record<string, string> = {};
  for (const node of tree ? nodesOf(tree.rootNode) : [])
    if (node.type === 'object_property')
      given[textOf(node.namedChildren[0])] = worked(node.namedChildren.at(-1));

  expect(settingsIn(given)).toMatchObject({
    ok: true,
    settings: {
      MICROSOFT_APP_ID: handedIn['clientId'],
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      COSMOS__clientId: handedIn['clientId'],
      FIRST_LEAD: handedIn['firstLead'],
      LOCALS: [{ id: 'north', phone: '1300 000 000' }],
      TRIAGE_PHONES: { north: '1300 000 001' },
      TEAMS_REQUESTS_A_SECOND: 30,
      TEAMS_SERVICE_URL: 'https://smba.trafficmanager.net/au/',
    },
  });
});

/** As Bicep would work it out: a text stands as it is, `string(x)` is a number in digits or a list in JSON. */
function worked(node: Node | null | undefined): string {
  if (node?.type === 'string') return textOf(node);
  const value = handedIn[(node?.text ?? '').replace(/^string\((\w+)\)$/, '$1')];
  return typeof value === 'string' ? value : JSON.stringify(value);
}

import type { SettingName } from './settingShape';

const id = '00000000-0000-0000-0000-000000000000';

/** What each setting may look like. */
export const settingExamples: Record<SettingName, string> = {
  MICROSOFT_APP_ID: id,
  MICROSOFT_APP_TENANT_ID: id,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI (the other is SingleTenant)',
  MICROSOFT_APP_PASSWORD: 'a client secret of the bot’s app registration',
  COSMOS__accountEndpoint: 'https://my-account.documents.azure.com:443/',
  COSMOS__clientId: id,
  COSMOS_DATABASE: 'local-connections',
  FIRST_LEAD: id,
  TEAMS_APP_ID: id,
  LOCALS:
    '[{"id":"sunbury","name":"Sunbury","provider":"Example Health","prefix":"SUN","lgas":["Hume"],"phone":"1800 000 000"}]',
  TRIAGE_PHONES: '{"sunbury":"1300 000 000"}',
  TEAMS_REQUESTS_A_SECOND: '25',
  TEAMS_SERVICE_URL: 'https://smba.trafficmanager.net/teams/',
};

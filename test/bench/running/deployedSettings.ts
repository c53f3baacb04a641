import { tenantId } from './tenantId';

export const cosmosHost = 'records.documents.azure.com';

/** The settings of the deployed bot, with an identity that this machine makes up. */
export const deployedSettings = {
  MICROSOFT_APP_ID: '33333333-0000-4000-8000-000000000001',
  MICROSOFT_APP_TENANT_ID: tenantId,
  MICROSOFT_APP_TYPE: 'UserAssignedMSI',
  COSMOS__accountEndpoint: `https://${cosmosHost}:443/`,
  COSMOS__clientId: '33333333-0000-4000-8000-000000000001',
  COSMOS_DATABASE: 'local-connections',
};

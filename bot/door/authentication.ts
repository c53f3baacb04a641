import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { oneRequest } from '../sending/oneRequest';

export interface BotCredentials {
  appId: string;
  tenantId: string;
  type: 'SingleTenant' | 'UserAssignedMSI';
  /** For SingleTenant; a managed identity has none. */
  password?: string;
}

export const connectorTimeoutMs = 10_000;

/** Tokens checked on the way in, added on the way out. */
export function authenticationFor({ appId, tenantId, type, password }: BotCredentials) {
  if (!appId) throw new Error('The bot has no app id: it would accept anyone.');
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppTenantId: tenantId,
      MicrosoftAppType: type,
      ...(password !== undefined && { MicrosoftAppPassword: password }),
    },
    undefined,
    undefined,
    undefined,
    { httpClient: oneRequest(connectorTimeoutMs) as never },
  );
}

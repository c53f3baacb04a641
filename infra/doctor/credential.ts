import { AzureCliCredential, ManagedIdentityCredential } from '@azure/identity';
import type { Environment } from './finding';

/** Inside Azure the bot's own identity; elsewhere whoever signed in with az login. */
export function credentialFor(settings: Environment, environment: Environment) {
  if (!environment['IDENTITY_ENDPOINT'])
    return { token: new AzureCliCredential(), whose: 'az login' as const };
  const clientId = settings['COSMOS__clientId'];
  const token = clientId ? new ManagedIdentityCredential({ clientId }) : new ManagedIdentityCredential();
  return { token, whose: 'the managed identity' as const };
}

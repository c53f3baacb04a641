import { ManagedIdentityCredential } from '@azure/identity';

/** The connector asks for this by its managed identity alone; the real one would bring a dozen other ways in. */
export class DefaultAzureCredential extends ManagedIdentityCredential {
  constructor({ managedIdentityClientId }) {
    super({ clientId: managedIdentityClientId });
  }
}

import type { Asker } from '../domain/staff/asker';

/** Does by itself what follows from a person's deed, with a Lead's rights at one Local. */
export function botAsker(localId: string, at: string): Asker {
  return {
    id: 'bot',
    name: 'Local Connections',
    grants: [{ localId, roles: ['lead'], from: at, grantedBy: 'bot' }],
  };
}

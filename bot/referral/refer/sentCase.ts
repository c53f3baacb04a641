import type { Case } from '../../../domain/referral/case';
import { caseReference, referencesInANonce } from '../../../domain/referral/caseReference';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayRefer } from '../../../domain/staff/rights';
import { localFor, type Services } from '../../services';

/** The case that this person's form has made, at whichever Local, walking the references as sending does. */
export async function sentCase(
  services: Services,
  by: Asker,
  nonce: string,
  but?: { localId: string },
): Promise<Case | undefined> {
  for (const localId of localsWith(by, mayRefer)) {
    if (localId === but?.localId) continue;
    const { prefix } = localFor(services, localId);
    for (let attempt = 0; attempt < referencesInANonce; attempt += 1) {
      const id = caseReference(prefix, nonce, attempt);
      const there = (await services.store.read('cases', localId, id))?.document;
      if (!there) break;
      if (isMadeBy(there, by, nonce)) return there;
    }
  }
  return undefined;
}

export function isMadeBy(there: Case, by: Asker, nonce: string): boolean {
  return there.donePresses.some(
    (done) => done.verb === 'referral.send' && done.nonce === nonce && done.by === by.id,
  );
}

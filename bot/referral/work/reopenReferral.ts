import { caseReference, referencesInANonce } from '../../../domain/referral/caseReference';
import { reopenReferral as reopen } from '../../../domain/referral/ending/reopenReferral';
import { seenBy } from '../../../domain/referral/seenBy';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import type { Press } from '../../press';
import { localOf, type Services } from '../../services';
import { changeCase } from '../changeCase';
import { drawDone, drawRefused } from '../drawCase';
import { spentReferences } from '../refer/spentReferences';
import { viewCase } from '../viewCase';
import { makeFollowUp } from './makeFollowUp';

/** One press: a new referral goes on from one that ended, with what the person agreed to. */
export async function reopenReferral(services: Services, by: Asker, press: Press): Promise<Answer> {
  const id = await freeReference(services, press);
  return changeCase(services, by, press, {
    change: (found, at) => reopen(found, id, by, at),
    done: async (found, _event, relations) => {
      await makeFollowUp(services, found);
      const next = { ...press, ids: { ...press.ids, caseId: found.reopenedAs?.id ?? '' } };
      const says = `${found.reopenedAs?.id} goes on from ${seenBy(found, by).id}. It waits for a link worker.`;
      if (relations.length === 0) return { line: says };
      return viewCase(services, by, next, (made, theirs) => drawDone(services, by, next, made, theirs, says));
    },
    refused: (found, refusal, relations) => drawRefused(services, by, press, found, relations, refusal),
  });
}

/** Out of the press, so that a second delivery finds the same one. */
async function freeReference(services: Services, { ids, nonce }: Press): Promise<string> {
  const local = localOf(services, ids['localId'] ?? '');
  const { id: localId = '', prefix = '' } = local ?? {};
  const thereOf = async (id: string) => (localId ? services.store.read('cases', localId, id) : undefined);
  const [spent] = await Promise.all([
    local ? spentReferences(services, local, nonce) : new Set<string>(),
    // nearly always free: asked for beside
    thereOf(caseReference(prefix, nonce, 0)),
  ]);
  for (let attempt = 0; attempt < referencesInANonce; attempt += 1) {
    const id = caseReference(prefix, nonce, attempt);
    if (!spent.has(id) && !(await thereOf(id))) return id;
  }
  throw new Error('No free case reference was found.');
}

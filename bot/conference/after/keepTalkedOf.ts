import { followTalkedOf, timesNamed } from '../../../domain/conference/after/followTalkedOf';
import type { Case } from '../../../domain/referral/case';
import { botAsker } from '../../botAsker';
import type { Services } from '../../services';
import { keptConference } from '../keptConference';

const races = 5;
const backMs = 14 * 24 * 60 * 60_000;

/**
 * A case says that it was talked of: the conference says so too, by reference. Asked after the deed and again by the job
 * that settles the case, so that it cannot be lost between the two documents.
 */
export async function keepTalkedOf(
  services: Services,
  found: Pick<Case, 'id' | 'localId' | 'timeline'>,
): Promise<void> {
  const since = new Date(Date.parse(services.now()) - backMs).toISOString();
  for (const { id, on } of timesNamed(found, since)) await keepOne(services, found, id, on);
}

async function keepOne(
  services: Services,
  found: Pick<Case, 'id' | 'localId' | 'timeline'>,
  conferenceId: string,
  on: string,
): Promise<void> {
  for (let race = 0; race < races; race += 1) {
    const held = await services.store.read('conferences', found.localId, conferenceId);
    const at = services.now();
    const next = held && followTalkedOf(held.document, found, on, at);
    if (!held || !next) return;
    const press = { verb: 'conference.follow', surface: 'job', nonce: services.newNonce() } as const;
    const kept = keptConference(services, botAsker(found.localId, at), press, next);
    if ((await services.store.replace('conferences', held, kept)) === 'replaced') return;
  }
  throw new Error('The conference changed faster than it could be written.');
}

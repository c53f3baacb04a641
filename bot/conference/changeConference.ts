import type { Conference } from '../../domain/conference/conference';
import type { ConferenceDecision } from '../../domain/conference/conferenceDecision';
import type { Local } from '../../domain/local';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import { isEarlier } from '../group/isEarlier';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { keptConference } from './keptConference';
import { noConference } from './noConference';
import { readConference } from './readConference';

export interface ConferenceChanging {
  /** Pure. Asked again when a race was lost. Says also who may: whoever does not see it never comes here. */
  change: (found: Conference, at: string, local: Local) => ConferenceDecision;
  /** Draws what was done, from the conference as it is now. */
  done: (next: Conference) => Promise<Answer>;
  refused: (found: Conference, refusal: Refusal) => Promise<Answer>;
}

const races = 5;

/** The one road of every deed on a conference. */
export async function changeConference(
  services: Services,
  by: Asker,
  press: Press,
  { change, done, refused }: ConferenceChanging,
): Promise<Answer> {
  for (let race = 0; race < races; race += 1) {
    const held = await readConference(services, by, press);
    if (!held) return noConference(services, by, press, 'write');
    const { document: found } = held;
    const { id: subjectId, localId } = found;
    if (isEarlier(found, press, by)) return done(found);
    const decision = change(found, services.now(), localFor(services, localId));
    if (!decision.ok) {
      const { refusal } = decision;
      await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: false, refusal });
      return refused(found, refusal);
    }
    const next = keptConference(services, by, press, decision.next);
    if ((await services.store.replace('conferences', held, next)) === 'replaced') {
      services.log.info('conference changed', {
        conferenceId: subjectId,
        verb: press.verb,
        revision: next.revision,
      });
      return done(next);
    }
  }
  throw new Error('The conference changed faster than it could be written.');
}

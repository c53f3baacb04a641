import type { Group } from '../../domain/group/group';
import type { GroupDecision } from '../../domain/group/groupDecision';
import { runsGroup } from '../../domain/group/groupRights';
import type { Local } from '../../domain/local';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditNow } from '../auditing';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { isEarlier } from './isEarlier';
import { keptGroup } from './keptGroup';
import { noGroup } from './noGroup';
import { readGroup } from './readGroup';

export interface GroupChanging {
  /** Pure. Asked again when a race was lost. */
  change: (found: Group, at: string, local: Local) => GroupDecision;
  /** Draws what was done, from the group as it is now. */
  done: (next: Group) => Promise<Answer>;
  refused: (found: Group, refusal: Refusal) => Promise<Answer>;
}

const races = 5;

/** The one road of every deed on a group, for those who run it and the Lead. */
export async function changeGroup(
  services: Services,
  by: Asker,
  press: Press,
  { change, done, refused }: GroupChanging,
): Promise<Answer> {
  for (let race = 0; race < races; race += 1) {
    const held = await readGroup(services, by, press);
    if (!held) return noGroup(services, by, press, 'write');
    const { document: found } = held;
    const { id: subjectId, localId } = found;
    const mayChange = runsGroup(found, by);
    if (mayChange && isEarlier(found, press, by)) return done(found);
    const decision: GroupDecision = mayChange
      ? change(found, services.now(), localFor(services, localId))
      : { ok: false, refusal: 'not-yours' };
    if (!decision.ok) {
      const { refusal } = decision;
      await auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: false, refusal });
      return refused(found, refusal);
    }
    const next = keptGroup(services, by, press, decision.next);
    if ((await services.store.replace('groups', held, next)) === 'replaced') {
      services.log.info('group changed', { groupId: subjectId, verb: press.verb, revision: next.revision });
      return done(next);
    }
  }
  throw new Error('The group changed faster than it could be written.');
}

import type { Local } from '../../domain/local';
import { type Relation, relationsTo, seesDetails } from '../../domain/referral/access';
import type { Case, DonePress } from '../../domain/referral/case';
import type { CaseDecision } from '../../domain/referral/caseDecision';
import type { CaseEvent } from '../../domain/referral/caseEvent';
import { withStanding } from '../../domain/referral/standing';
import type { Refusal } from '../../domain/refusal';
import type { Asker } from '../../domain/staff/asker';
import type { Answer } from '../answer';
import { auditEntry, auditNow } from '../auditing';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { opensHere } from './opensHere';
import { readCase } from './readCase';
import { withoutOldSteps } from './withHistory';

type Drawn = Answer | Promise<Answer>;
export interface Deed {
  /** Pure: a new case and its notices, or a refusal. Asked again when a race was lost. */
  change: (found: Case, at: string, local: Local) => CaseDecision;
  /** Draws what was done, from the case as it is now. */
  done: (found: Case, event: CaseEvent, relations: Relation[]) => Drawn;
  refused: (found: Case, refusal: Refusal, relations: Relation[]) => Drawn;
}

const donePressesKept = 20;
const races = 5;
/** Deeds after which the case is not open any more to the one who did them: all that they read is one fixed line. */
const shutsThemselvesOut = ['referral.conflict', 'referral.careConfirmed', 'referral.team.leave'];

const wasDone: Answer = { line: 'That was done.' };

/** The one road that every deed on a case takes. */
export async function changeCase(services: Services, by: Asker, press: Press, deed: Deed): Promise<Answer> {
  for (let race = 0; race < races; race += 1) {
    const read = await readCase(services, by, press);
    const relations = read?.relations ?? [];
    const earlier = read?.found.donePresses.find(
      (done) => done.nonce === press.nonce && done.verb === press.verb && done.by === by.id,
    );
    // whoever has just locked themselves out may ask again what became of their press
    if (!read || (relations.length === 0 && !earlier))
      return notFound(services, by, press, 'write', read?.found);
    const { found, held } = read;
    const isHere = opensHere(found, by, press);
    if (!isHere) return earlier ? wasDone : notFound(services, by, press, 'write', found);
    const { id: subjectId, localId } = found;
    const seen = { subjectId, localId, kind: 'view', allowed: true } as const;
    const isShown = press.through === 'dialog' && seesDetails(relations);
    if (earlier) {
      if (isShown) await auditNow(services, by, press, seen);
      // to whom it is not open any more reads nothing of what became of it since
      if (relations.length === 0 && !shutsThemselvesOut.includes(press.verb)) return wasDone;
      return deed.done(found, earlier.event, relations);
    }
    const decision = deed.change(found, services.now(), localFor(services, localId));
    if (!decision.ok) {
      const { refusal } = decision;
      await Promise.all([
        auditNow(services, by, press, { subjectId, localId, kind: 'write', allowed: false, refusal }),
        // the refusal shows how the case stands
        ...(isShown ? [auditNow(services, by, press, seen)] : []),
      ]);
      services.log.info('deed refused', { caseId: subjectId, verb: press.verb, refusal });
      return deed.refused(found, refusal, relations);
    }
    const next = await withoutOldSteps(
      services,
      recorded(services, by, press, decision.next, decision.event, found),
    );
    if ((await services.store.replace('cases', held, next)) === 'replaced') {
      services.log.info('deed done', { caseId: subjectId, verb: press.verb, revision: next.revision });
      // the deed itself may have taken it out of the room's sight
      return opensHere(next, by, press) ? deed.done(next, decision.event, relationsTo(next, by)) : wasDone;
    }
  }
  throw new Error('The case changed faster than it could be written.');
}

/** What every deed leaves in the case besides its own change. */
export function recorded(
  services: Services,
  by: Asker,
  press: Press,
  next: Case,
  event: CaseEvent,
  before?: Case,
): Case {
  const what = { subjectId: next.id, localId: next.localId, kind: 'write', allowed: true } as const;
  const kept: Case = {
    ...next,
    revision: next.revision + 1,
    donePresses: lastOf([...next.donePresses, { nonce: press.nonce, verb: press.verb, by: by.id, event }]),
    audit: [...next.audit, auditEntry(services, by, press, what)],
    wakeAt: services.now(),
  };
  const standing = withStanding(kept, localFor(services, next.localId));
  return standsOnLists(before) || standsOnLists(standing) ? { ...standing, listsChanged: true } : standing;
}

/** In a list of what waits that may stand in somebody's chat. */
function standsOnLists(found: Case | undefined): boolean {
  if (!found || found.lists.length === 0) return false;
  return (
    found.restrictedTo !== undefined ||
    found.lists.some((list) => ['linkWorkers', 'intake', 'leadDecides'].includes(list))
  );
}

/** The last of them, and the one that made the case, so that a form is never sent twice. */
function lastOf(presses: DonePress[]): DonePress[] {
  const [made, ...since] = presses;
  return made ? [made, ...since.slice(-donePressesKept)] : [];
}

import type { Element } from '../../../cards/card';
import { doneLine } from '../../../cards/day/own/doneLine';
import { askedToStop } from '../../../cards/day/start/askedToStop';
import { runIds, runIn } from '../../../cards/day/start/run';
import { line, typed as wrote } from '../../../cards/parts';
import { safetyBanner } from '../../../cards/referral/refer/safetyBanner';
import { isToSpeakWith } from '../../../domain/checkIn/isToSpeakWith';
import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import { isWithPerson, type Relation, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { CaseEvent } from '../../../domain/referral/caseEvent';
import { mayUndo } from '../../../domain/referral/ending/undoDeed';
import { hasRiskWords } from '../../../domain/referral/refer/riskWords';
import { refuse } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { checkInTyped } from '../../checkIn/checkInTyped';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { changeCase } from '../../referral/changeCase';
import { localFor, type Services } from '../../services';
import { nextPerson } from './nextPerson';
import { notSaved } from './notSaved';
import { typedIn } from './typedIn';

/** "Save and next person". */
export async function saveCheckIn(services: Services, by: Asker, press: Press): Promise<Answer> {
  const typed = typedIn(press);
  const works = (await services.store.read('staff', services.tenantId, by.id))?.document;
  const run = runIn(press.ids);
  const answer = await changeCase(services, by, press, {
    change: (found, at, local) => {
      if (hasChanged(found, by, press)) return refuse('changed-meanwhile');
      const read = checkInTyped(typed, found, at, local, works);
      return 'refusal' in read ? refuse(read.refusal) : recordCheckIn(found, read, by, at, local);
    },
    done: (found, event, relations) => {
      const after = { ...run, done: run.done + 1 };
      const top = [...banner(services, found, typed), saved(services, by, press, found, relations)];
      const nonce = nonceAfter(press.nonce);
      const isTheirs = isWithPerson(relations) && isToSpeakWith(found);
      if (isTheirs && hasAskedToStop(found, event))
        return { title: 'They asked to stop', dialog: askedToStop(found, top, after, nonce) };
      return nextPerson(services, by, press, after, top);
    },
    refused: (found, refusal, relations) =>
      notSaved(services, by, press, { found, refusal, relations, typed, works }),
  });
  // no longer theirs at all: the others of the day still are
  return 'line' in answer ? nextPerson(services, by, press, run, [line(answer.line)]) : answer;
}

/** "No answer": one press. */
export function saveNoAnswer(services: Services, by: Asker, press: Press): Promise<Answer> {
  // where the debrief stood in the form it had no day: the one that was proposed follows what happened
  const { sessionId, proposedOn } = press.ids;
  const nextOn = sessionId !== undefined && proposedOn !== undefined ? { nextOn: proposedOn } : {};
  const inputs = { ...press.inputs, ...nextOn, result: 'noAnswer' };
  return saveCheckIn(services, by, { ...press, inputs });
}

/** Asked of the case: what a press delivered once more holds was typed when it may have been theirs. */
function hasAskedToStop({ lastCheckIn }: Case, event: CaseEvent): boolean {
  if (event === 'checkInAskedToStop') return true;
  return event === 'spoke' && lastCheckIn?.result === 'askedToStop';
}

/** Where it is theirs no more, the rule says why. */
function hasChanged(found: Case, by: Asker, { revision }: Press): boolean {
  return found.revision !== revision && isToSpeakWith(found) && isWithPerson(relationsTo(found, by));
}

function saved(
  services: Services,
  by: Asker,
  press: Press,
  found: Case,
  relations: readonly Relation[],
): Element {
  // the same press delivered once more, when it may be somebody else's
  if (!isWithPerson(relations)) return line(`✓ Saved: ${found.id}`);
  const says = `✓ Saved: ${found.participant.calledName}`;
  if (!mayUndo(found, by.id, services.now())) return wrote(says);
  const { id: caseId, localId, revision } = found;
  const ids = { localId, caseId, ...runIds(runIn(press.ids)) };
  return doneLine(says, 'Undo', {
    verb: 'day.undo',
    ids,
    revision,
    nonce: nonceAfter(`${press.nonce} undo`),
  });
}

function banner(services: Services, found: Case, typed: Record<string, string>): Element[] {
  const isDue = hasRiskWords([typed['line'] ?? '']);
  return isDue ? [safetyBanner(localFor(services, found.localId))] : [];
}

import { recordsRefusals } from '../../cards/records/recordsRefusals';
import type { Local } from '../../domain/local';
import { confirmDisposal, takeOffDisposal } from '../../domain/records/disposalRules';
import { isIndependent } from '../../domain/records/isIndependent';
import type { RecordsRefusal } from '../../domain/records/recordsRefusal';
import { isNamedAmong, mayDisposeOf } from '../../domain/records/seesRecords';
import type { Asker } from '../../domain/staff/asker';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { isDone } from './isDone';
import { keptDisposal } from './keptDisposal';
import { mayStillGo } from './mayStillGo';
import { type Outcome, outcomesInWords } from './outcomesInWords';
import { recordsFor } from './recordsFor';
import { markedAnswer } from './showMarked';
import { recordsAnswer } from './showRecords';
import { staffNow } from './staffNow';
import { tickedCases } from './tickedCases';

export const confirmMarked: Deed = answersMarked(
  true,
  (count) => `${count} confirmed. They are removed within minutes, and nothing brings them back.`,
);
export const takeOffMarked: Deed = answersMarked(false, (count) => `${count} taken off the list.`);

/** The second person confirms, or anybody who might takes it off: each case by itself. */
function answersMarked(isConfirmed: boolean, says: (count: number) => string): Deed {
  return async (services, by, press) => {
    const local = recordsFor(services, by, press);
    if (!local) return notFound(services, by, press, 'write');
    const ticked = tickedCases(press);
    const problems = {
      ...(ticked.length === 0 && { cases: recordsRefusals['cases-needed'] }),
      ...(isConfirmed && press.inputs['gone'] !== 'true' && { gone: recordsRefusals['go-through-first'] }),
    };
    if (Object.keys(problems).length > 0) {
      const what = { subjectId: local.id, localId: local.id, kind: 'write', allowed: false } as const;
      await auditNow(services, by, press, { ...what, refusal: 'go-through-first' });
      const { nonce, inputs: typed } = press;
      return markedAnswer(services, by, press, local, { nonce, typed, problems });
    }
    const outcomes: Outcome[] = [];
    for (const caseId of ticked)
      outcomes.push(await answerOne(services, by, press, local, caseId, isConfirmed));
    return recordsAnswer(services, by, press, local, outcomesInWords(outcomes, says));
  };
}

async function answerOne(
  services: Services,
  by: Asker,
  press: Press,
  local: Local,
  caseId: string,
  isConfirmed: boolean,
): Promise<Outcome> {
  const held = await services.store.read('disposals', local.id, caseId);
  if (held && isDone(held.document, press, by)) return { caseId };
  const refused = async (refusal: RecordsRefusal): Promise<Outcome> => {
    const what = { subjectId: held ? caseId : 'none', localId: local.id, kind: 'write' } as const;
    await auditNow(services, by, press, { ...what, allowed: false, refusal });
    return { caseId, refusal };
  };
  const found = (await services.store.read('cases', local.id, caseId))?.document;
  if (!held || !found || !mayDisposeOf(found, by)) return refused('not-now');
  const decision = isConfirmed
    ? confirmDisposal(held.document, by.id, services.now())
    : takeOffDisposal(held.document);
  if (!decision.ok) return refused(decision.refusal);
  if (isConfirmed) {
    const { markedBy, classId } = held.document;
    const marker = await staffNow(services, markedBy);
    const isClass = local.retention.classes.some(({ id }) => id === classId);
    const mayBoth = marker !== undefined && mayDisposeOf(found, marker) && isNamedAmong(found, [by, marker]);
    if (marker && mayDisposeOf(found, marker) && !isIndependent(by, marker, local.id, held.document.markedAt))
      return refused('not-independent');
    if (!isClass || !mayBoth || !(await mayStillGo(services, local, held.document, found)))
      return refused('not-now');
  }
  const next = keptDisposal(services, by, press, decision.next);
  if ((await services.store.replace('disposals', held, next)) === 'stale') return refused('already-answered');
  services.log.info('disposal answered', { caseId, verb: press.verb, localId: local.id });
  return { caseId };
}

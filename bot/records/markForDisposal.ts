import { recordsRefusals } from '../../cards/records/recordsRefusals';
import type { Local } from '../../domain/local';
import type { Disposal } from '../../domain/records/disposal';
import { isAuthority } from '../../domain/records/disposalRules';
import type { RetentionClass } from '../../domain/records/retention';
import { mayDisposeOf } from '../../domain/records/seesRecords';
import { whenDisposable } from '../../domain/records/whenDisposable';
import type { WhyKept } from '../../domain/records/whyKept';
import { relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { auditNow } from '../auditing';
import type { Deed } from '../door/answerPress';
import { notFound } from '../notFound';
import type { Press } from '../press';
import type { Services } from '../services';
import { isDone } from './isDone';
import { keptDisposal } from './keptDisposal';
import { disposableAnswer } from './listDisposable';
import { type Outcome, outcomesInWords } from './outcomesInWords';
import { recordsFor } from './recordsFor';
import { relatedTo } from './relatedTo';
import { recordsAnswer } from './showRecords';
import { tickedCases } from './tickedCases';

/** One person says which cases may go, under which class and authority. Nothing is removed by it. */
export const markForDisposal: Deed = async (services, by, press) => {
  const local = recordsFor(services, by, press);
  if (!local) return notFound(services, by, press, 'write');
  const retained = local.retention.classes.find(({ id }) => id === press.ids['classId']);
  const refused = { subjectId: local.id, localId: local.id, kind: 'write', allowed: false } as const;
  if (!retained) {
    const refusal = 'class-needed';
    await auditNow(services, by, press, { ...refused, refusal });
    return recordsAnswer(services, by, press, local, { problem: recordsRefusals[refusal] });
  }
  const ticked = tickedCases(press);
  const authority = (press.inputs['authority'] ?? '').trim();
  const problems = {
    ...(ticked.length === 0 && { cases: recordsRefusals['cases-needed'] }),
    ...(!isAuthority(authority) && { authority: recordsRefusals['authority-needed'] }),
    ...(press.inputs['gone'] !== 'true' && { gone: recordsRefusals['go-through-first'] }),
  };
  if (Object.keys(problems).length > 0) {
    await auditNow(services, by, press, { ...refused, refusal: 'go-through-first' });
    const { nonce, inputs: typed } = press;
    return disposableAnswer(services, by, press, { local, retained, nonce, typed, problems });
  }
  const outcomes: Outcome[] = [];
  for (const caseId of ticked)
    outcomes.push(await markOne(services, by, press, { local, retained, authority, caseId }));
  const said = outcomesInWords(
    outcomes,
    (count) => `${count} marked. Another Lead or privacy officer confirms, or takes off the list.`,
  );
  return recordsAnswer(services, by, press, local, said);
};

/** A hold and a request are told to the Lead of the case alone, and what is linked to nobody. */
function mayKnowWhy(found: Case, by: Asker, why: WhyKept | undefined): boolean {
  return why !== 'linked' && relationsTo(found, by).includes('lead');
}

interface Marking {
  local: Local;
  retained: RetentionClass;
  authority: string;
  caseId: string;
}

async function markOne(
  services: Services,
  by: Asker,
  press: Press,
  { local, retained, authority, caseId }: Marking,
): Promise<Outcome> {
  const earlier = await services.store.read('disposals', local.id, caseId);
  if (earlier && isDone(earlier.document, press, by)) return { caseId };
  const found = (await services.store.read('cases', local.id, caseId))?.document;
  const at = services.now();
  const when =
    found && mayDisposeOf(found, by)
      ? whenDisposable(found, await relatedTo(services, found), retained, local, dateAt(at, local.timeZone))
      : undefined;
  const isMarked = earlier !== undefined && earlier.document.state !== 'takenOff';
  if (!when || when.why !== undefined || isMarked) {
    const what = { subjectId: found?.id ?? 'none', localId: local.id, kind: 'write' } as const;
    await auditNow(services, by, press, { ...what, allowed: false, refusal: 'not-now' });
    return {
      caseId,
      refusal: 'kept',
      kept: found && mayKnowWhy(found, by, when?.why) ? when?.why : undefined,
    };
  }
  const made: Disposal = {
    id: caseId,
    localId: local.id,
    state: 'marked',
    endedOn: when.endedOn,
    lastOn: when.lastOn,
    classId: retained.id,
    className: retained.name,
    years: retained.years,
    authority,
    markedBy: by.id,
    markedAt: at,
    donePresses: [],
    audit: earlier?.document.audit ?? [],
  };
  const next = keptDisposal(services, by, press, made);
  const outcome = earlier
    ? await services.store.replace('disposals', earlier, next)
    : await services.store.create('disposals', next);
  if (outcome === 'exists' || outcome === 'stale') return { caseId, refusal: 'already-answered' };
  services.log.info('marked for disposal', { caseId, localId: local.id });
  return { caseId };
}

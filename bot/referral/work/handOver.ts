import { handedOver, handOverForm } from '../../../cards/referral/finding/caseloads';
import { refusalSentence } from '../../../cards/refusalSentence';
import { holderOf, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { workStatuses } from '../../../domain/referral/statusGroups';
import { assignReferral } from '../../../domain/referral/work/assignReferral';
import { type Refusal, refuse } from '../../../domain/refusal';
import type { Asker } from '../../../domain/staff/asker';
import type { Answer } from '../../answer';
import { auditNow } from '../../auditing';
import { everyPage } from '../../everyPage';
import { nonceAfter } from '../../nonce';
import { notFound } from '../../notFound';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { isLeadThere } from '../../staff/isLeadThere';
import { changeCase } from '../changeCase';
import { type Load, loadsAt } from './caseload';

const atATime = 8;

/** Asks a Lead to whom all that one link worker has should go. */
export async function askHandOver(services: Services, by: Asker, press: Press): Promise<Answer> {
  const asked = await whoHas(services, by, press);
  if (!asked) return notFound(services, by, press, 'view');
  const { from, loads } = asked;
  const what = { subjectId: from.personId, localId: asked.localId, kind: 'view', allowed: true } as const;
  await auditNow(services, by, press, what);
  // the queue that it was opened from stands in the chat for long: a later hand-over is a deed of its own
  return formFor(press, from, loads, services.newNonce());
}

/**
 * Each of their open referrals goes over by itself, so that a press that was cut short is pressed again and does the
 * rest. What the other may not have stays where it is.
 */
export async function handOver(services: Services, by: Asker, press: Press): Promise<Answer> {
  const asked = await whoHas(services, by, press);
  if (!asked) return notFound(services, by, press, 'write');
  const { from, loads, localId } = asked;
  const to = loads.find(({ personId }) => personId === press.inputs['to'] && personId !== from.personId);
  const refusal: Refusal | undefined = !to ? 'no-such-worker' : to.isAway ? 'worker-away' : undefined;
  if (!to || refusal)
    return formFor(press, from, loads, press.nonce, refusalSentence[refusal ?? 'no-such-worker']);
  const theirs = await workOf(services, localId, from.personId);
  const open = theirs.filter((found) => relationsTo(found, by).includes('lead'));
  const going = open.filter((found) => !found.restrictedTo && !found.conflicts.includes(to.personId));
  const staying = new Set(open.filter((found) => !going.includes(found)));
  for (let at = 0; at < going.length; at += atATime)
    await Promise.all(
      going.slice(at, at + atATime).map(async (found) => {
        if (!(await goesOver(services, by, press, found, from, to))) staying.add(found);
      }),
    );
  const now = await loadsAt(services, localId);
  const dialog = handedOver({
    localId,
    from: now.find(({ personId }) => personId === from.personId) ?? { ...from, count: 0, more: false },
    to: now.find(({ personId }) => personId === to.personId) ?? to,
    staying: [...staying],
    hidden: theirs.length - open.length,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Hand over', dialog };
}

/** Whether it is in the other's hands now, or has left the first's by another way. */
async function goesOver(services: Services, by: Asker, press: Press, found: Case, from: Load, to: Load) {
  let isGone = false;
  const gone = () => {
    isGone = true;
    return { line: '' };
  };
  const ids = { localId: found.localId, caseId: found.id };
  await changeCase(
    services,
    by,
    { ...press, ids },
    {
      change: (current, at, local) => {
        if (holderOf(current) !== from.personId) return refuse('already-so');
        return current.restrictedTo ? refuse('not-yours') : assignReferral(current, to, by, at, local);
      },
      done: gone,
      refused: (_current, refusal) => (refusal === 'already-so' ? gone() : { line: '' }),
    },
  );
  return isGone;
}

async function whoHas(services: Services, by: Asker, { ids }: Press) {
  const { localId = '', personId } = ids;
  if (!isLeadThere(services, by, localId)) return undefined;
  const loads = await loadsAt(services, localId);
  const from = loads.find((one) => one.personId === personId);
  return from && { localId, from, loads };
}

async function workOf(services: Services, localId: string, personId: string): Promise<Case[]> {
  const where = [
    { field: 'referral.takenBy.personId', is: personId },
    { field: 'referral.status', in: workStatuses },
  ];
  const found: Case[] = [];
  for await (const { document } of everyPage(services.store, 'cases', { partition: localId, where }))
    found.push(document);
  return found;
}

function formFor(press: Press, from: Load, loads: readonly Load[], nonce: string, problem?: string): Answer {
  const others = loads.filter(({ personId, isAway }) => personId !== from.personId && !isAway);
  const typed = press.inputs['to'];
  const view = { from, others, localId: press.ids['localId'] ?? '', nonce, typed, problem };
  return { title: 'Hand over', dialog: handOverForm(view) };
}

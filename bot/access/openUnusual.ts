import { unusualCard } from '../../cards/access/unusualCard';
import { isNew, lookedChoices, lookedVerb } from '../../domain/access/looked';
import { seesAudit } from '../../domain/referral/record/seesAudit';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { maySeeAudit } from '../../domain/staff/rights';
import type { Answer } from '../answer';
import { auditList, auditNow } from '../auditing';
import { nonceAfter } from '../nonce';
import { notFound } from '../notFound';
import type { Press } from '../press';
import { chosenAmong } from '../referral/chosen';
import type { Services } from '../services';
import { rowsFor } from './rowsFor';
import { accessAnswer } from './showAccess';
import { forgetUnusual, type UnusualNow, unusualNow } from './unusualNow';

const enough = 6;

/** One of them, for whoever may read it. */
export async function openUnusual(services: Services, by: Asker, press: Press): Promise<Answer> {
  const one = await unusualFor(services, by, press);
  if (!one) return notFound(services, by, press, 'view');
  await auditList(services, by, press, [one.localId]);
  return drawn(services, by, press, one, nonceAfter(press.nonce));
}

/** Somebody looked into it: kept for good, with what came of it. Never by the one whom it is about. */
export async function lookInto(services: Services, by: Asker, press: Press): Promise<Answer> {
  const one = await unusualFor(services, by, press);
  if (!one) return notFound(services, by, press, 'write');
  const { key, localId } = one;
  const what = { subjectId: key, localId, kind: 'write' } as const;
  if (one.by === by.id) {
    await auditNow(services, by, press, { ...what, allowed: false, refusal: 'not-yours' });
    return drawn(services, by, press, one, nonceAfter(press.nonce));
  }
  const choice = chosenAmong(lookedChoices, press.inputs['choice']);
  if (!choice)
    return drawn(services, by, press, one, press.nonce, { choice: 'Please choose what came of it.' });
  const written = { verb: lookedVerb(choice), surface: press.surface };
  // delivered twice it is written once
  await auditNow(services, by, written, { ...what, allowed: true }, `${key}|${press.nonce}`);
  forgetUnusual(services);
  return accessAnswer(services, by, { ...press, ids: {} }, 'Written down. It stays under “Looked into”.');
}

async function unusualFor(services: Services, by: Asker, press: Press): Promise<UnusualNow | undefined> {
  const localIds = localsWith(by, maySeeAudit);
  if (localIds.length === 0) return undefined;
  const all = await unusualNow(services);
  return all.find(({ key, localId }) => key === press.ids['key'] && localIds.includes(localId));
}

async function drawn(
  services: Services,
  by: Asker,
  press: Press,
  one: UnusualNow,
  nonce: string,
  problems: Record<string, string> = {},
): Promise<Answer> {
  const [row] = await rowsFor(services, by, [one]);
  const caseIds = await seenBy(services, by, one);
  if (!row) return notFound(services, by, press, 'view');
  const dialog = unusualCard({
    ...row,
    isNew: isNew(one, one.looked),
    caseIds,
    typed: press.inputs,
    problems,
    nonce,
  });
  return { title: 'Unusual access', dialog };
}

/** The first of those whose audit is open to them: a case of somebody whom they know is named nowhere. */
async function seenBy(services: Services, by: Asker, { localId, caseIds }: UnusualNow): Promise<string[]> {
  const seen: string[] = [];
  for (const id of caseIds.slice(0, enough * 2)) {
    const held = await services.store.read('cases', localId, id);
    if (held && seesAudit(held.document, by)) seen.push(id);
  }
  return seen.slice(0, enough);
}

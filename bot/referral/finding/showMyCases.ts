import { myCasesCard, myCasesDialog } from '../../../cards/referral/finding/myCases';
import { isWithPerson, relationsTo } from '../../../domain/referral/access';
import { workStatuses } from '../../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayTake } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { auditList, auditNow } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { mergedPage } from './mergedPage';

const shown = 8;

/** `my cases`: their open work and that of those whom they cover, by reference. */
export async function showMyCases(services: Services, by: Asker): Promise<Answer> {
  const press = { verb: 'my cases', surface: 'personal' } as const;
  const locals = localsWith(by, mayTake);
  if (locals.length === 0) return notForYou(services, by, press);
  await auditList(services, by, press, locals);
  const card = myCasesCard(await view(services, by, services.newNonce()));
  return { card, summary: 'My cases' };
}

/** The same in a dialog, with the names; each name shown is a view. */
export async function openMyCases(services: Services, by: Asker, press: Press): Promise<Answer> {
  if (localsWith(by, mayTake).length === 0) return notForYou(services, by, press);
  const found = await view(services, by, nonceAfter(press.nonce), press.ids['after']);
  for (const { id, localId } of found.cases)
    await auditNow(services, by, press, { subjectId: id, localId, kind: 'view', allowed: true });
  return { title: 'My cases', dialog: myCasesDialog(found) };
}

async function notForYou(
  services: Services,
  by: Asker,
  press: Pick<Press, 'verb' | 'surface'>,
): Promise<Answer> {
  const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-yours' } as const;
  await auditNow(services, by, press, refused);
  return { line: 'My cases are for link workers and Leads. For those you referred say: my referrals.' };
}

async function view(services: Services, by: Asker, nonce: string, after?: string) {
  const where = [
    { field: 'referral.takenBy.personId', in: [by.id, ...(by.covers ?? [])] },
    { field: 'referral.status', in: workStatuses },
  ];
  const lists = localsWith(by, mayTake).map((partition) => ({ partition, where }));
  const page = await mergedPage(services.store, lists, {
    order: { by: 'referral.dueAt' },
    limit: shown,
    after,
    isShown: (found) => isWithPerson(relationsTo(found, by)),
  });
  return {
    cases: page.cases,
    next: page.next,
    isFirst: after === undefined,
    readerId: by.id,
    now: services.now(),
    zoneOf: (localId: string) => localFor(services, localId).timeZone,
    nonce,
  };
}

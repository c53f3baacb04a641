import { myCasesCard, myCasesDialog } from '../../../cards/referral/finding/myCases';
import { referralByNextStep } from '../../../domain/checkIn/nextStep';
import { isWithPerson, relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { isOpen, workStatuses } from '../../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { dateAt } from '../../../domain/staff/leave';
import { mayTake } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { auditList, auditNow, auditViews } from '../../auditing';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { mergedPage } from './mergedPage';

const shown = 8;
// nobody has or covers so many
const most = 200;

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
  await auditViews(services, by, press, found.cases);
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
  // what comes next is read from the whole case: the store cannot order by it
  const { cases } = await mergedPage(services.store, lists, {
    order: { by: 'referral.dueAt' },
    limit: most,
    isShown: (found) => isWithPerson(relationsTo(found, by)),
  });
  const now = services.now();
  const from = Number.parseInt(after ?? '0', 10) || 0;
  return {
    cases: soonestFirst(services, cases, now).slice(from, from + shown),
    next: cases.length > from + shown ? String(from + shown) : undefined,
    isFirst: after === undefined,
    readerId: by.id,
    now,
    localOf: (localId: string) => localFor(services, localId),
    nonce,
  };
}

function soonestFirst(services: Services, cases: readonly Case[], now: string): Case[] {
  const dated = cases.map((found) => {
    const local = localFor(services, found.localId);
    const referral = referralByNextStep(found, local, dateAt(now, local.timeZone));
    return { found, dueAt: isOpen(referral) ? referral.dueAt : '' };
  });
  return dated.sort((one, other) => one.dueAt.localeCompare(other.dueAt)).map(({ found }) => found);
}

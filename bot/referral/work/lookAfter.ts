import { listKinds, type Notice } from '../../../domain/notice/notice';
import type { Case } from '../../../domain/referral/case';
import { answerReferral } from '../../../domain/referral/work/askReferrer';
import { askerFrom, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, mayRefer } from '../../../domain/staff/rights';
import type { Staff } from '../../../domain/staff/staff';
import { botAsker } from '../../botAsker';
import { everyPage } from '../../everyPage';
import { nonceAfter } from '../../nonce';
import { recipientsOf } from '../../sending/recipients';
import { planNotice } from '../../sending/settle';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';

/**
 * Somebody left, or is away: what they had been told of and nobody else was waits for whoever acts in their place, and a
 * question that only they could answer goes on without its answer.
 */
export async function lookAfter(services: Services, personId: string): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  for (const localId of staff?.localIds ?? []) {
    for (const list of ['linkWorkers', 'intake', 'leadDecides']) {
      const there = { partition: localId, where: [{ field: 'lists', has: list }] };
      for await (const { document } of everyPage(services.store, 'cases', there))
        await tellWhoeverIsLeft(services, document, list);
    }
    if (staff && !mayReferAt(services, staff, localId))
      await goOnWithout(services, personId, localId, staff.revision);
  }
}

/** Those to whom it would go now, and who have not been told of it since it last changed. */
async function tellWhoeverIsLeft(services: Services, found: Case, list: string): Promise<void> {
  const { id, localId, leadFrom } = found;
  const kinds: Record<string, Pick<Notice, 'kind' | 'to'>> = {
    linkWorkers: { kind: 'referral.waiting', to: { linkWorkersOf: localId } },
    intake: { kind: 'referral.intake', to: { intakeOf: localId } },
    leadDecides: { kind: 'referral.lead', to: { leadsOf: leadFrom ?? localId } },
  };
  const notice = kinds[list];
  if (!notice) return;
  const subject = { container: 'cases', partition: localId, id } as const;
  for (const personId of await recipientsOf(services, notice, found)) {
    const told = {
      partition: personId,
      where: [
        { field: 'subject.id', is: id },
        { field: 'kind', in: listKinds },
      ],
    };
    const { found: earlier } = await services.store.query('nudges', told);
    if (earlier.some(({ document }) => document.plannedAt >= found.referral.since)) continue;
    const again = { ...notice, id: `${found.revision}:again`, at: services.now(), to: { personId } };
    await planNotice(services, subject, again, found);
  }
}

function mayReferAt(services: Services, staff: Staff, localId: string): boolean {
  return holdsOne(rolesAt(askerFrom(staff, services.now()), localId), mayRefer);
}

async function goOnWithout(
  services: Services,
  personId: string,
  localId: string,
  revision: number,
): Promise<void> {
  const asked = {
    partition: localId,
    where: [
      { field: 'referrerIds', has: personId },
      { field: 'referral.status', is: 'needInfo' },
    ],
  };
  for await (const { document } of everyPage(services.store, 'cases', asked)) {
    const bot = botAsker(localId, services.now());
    const press = {
      verb: 'referral.answer',
      ids: { localId, caseId: document.id },
      revision: undefined,
      nonce: nonceAfter(`without ${document.id} ${revision}`),
      inputs: {},
      through: 'dialog',
      surface: 'job',
    } as const;
    await changeCase(services, bot, press, {
      change: (found, at, local) =>
        answerReferral(found, 'Whoever was asked does not work here any more.', bot, at, local),
      done: () => ({ line: '' }),
      refused: () => ({ line: '' }),
    });
  }
}

import { happened } from '../../../domain/referral/happened';
import { isOpen } from '../../../domain/referral/statusGroups';
import { botAsker } from '../../botAsker';
import { everyPage } from '../../everyPage';
import { nonceAfter } from '../../nonce';
import { staffWith } from '../../sending/recipients';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';

const nothingToShow = { line: '' };

/**
 * A restricted case is open to the named alone. When the last of them who leads has left, the Local's other Leads are
 * named in their place, but for those who know the person: nobody is left without somebody who looks after them.
 */
export async function keepRestrictedLed(services: Services, personId: string): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  for (const localId of staff?.localIds ?? []) {
    const leads = (await staffWith(services, localId, ['lead'])).map(({ id }) => id);
    if (leads.includes(personId)) continue;
    const theirs = { partition: localId, where: [{ field: 'lists', has: personId }] };
    for await (const { document } of everyPage(services.store, 'cases', theirs)) {
      const { restrictedTo, conflicts, leadFrom, id, referral } = document;
      const isLed = leadFrom !== undefined || restrictedTo?.some((one) => leads.includes(one));
      if (!restrictedTo || isLed || !isOpen(referral)) continue;
      const named = [...restrictedTo, ...leads.filter((one) => !conflicts.includes(one))];
      await nameThem(services, localId, id, named, staff?.revision ?? 0);
    }
  }
}

async function nameThem(
  services: Services,
  localId: string,
  caseId: string,
  named: string[],
  revision: number,
) {
  const bot = botAsker(localId, services.now());
  const press = {
    verb: 'referral.restrict',
    ids: { localId, caseId },
    revision: undefined,
    nonce: nonceAfter(`led ${caseId} ${revision}`),
    inputs: {},
    through: 'dialog',
    surface: 'job',
  } as const;
  await changeCase(services, bot, press, {
    change: (found, at) => happened(found, 'restricted', bot.id, at, { restrictedTo: named }),
    done: () => nothingToShow,
    refused: () => nothingToShow,
  });
}

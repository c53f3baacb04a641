import { workStatuses } from '../../../domain/referral/statusGroups';
import { handBack } from '../../../domain/referral/work/handBack';
import { askerFrom, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, mayTake } from '../../../domain/staff/rights';
import { botAsker } from '../../botAsker';
import { everyPage } from '../../everyPage';
import { nonceAfter } from '../../nonce';
import type { Services } from '../../services';
import { changeCase } from '../changeCase';

const nothingToShow = { line: '' };

/** Whoever may no longer hold referrals gives back those they have, so that nobody is left without a link worker. */
export async function handBackFor(services: Services, personId: string): Promise<void> {
  const staff = (await services.store.read('staff', services.tenantId, personId))?.document;
  if (!staff) return;
  const person = askerFrom(staff, services.now());
  for (const localId of staff.localIds) {
    if (holdsOne(rolesAt(person, localId), mayTake)) continue;
    const theirs = {
      partition: localId,
      where: [
        { field: 'referral.takenBy.personId', is: personId },
        { field: 'referral.status', in: workStatuses },
      ],
    };
    for await (const { document } of everyPage(services.store, 'cases', theirs))
      await handBackOne(services, localId, document.id, staff.revision);
  }
}

async function handBackOne(services: Services, localId: string, caseId: string, revision: number) {
  const bot = botAsker(localId, services.now());
  const press = {
    verb: 'referral.handBack',
    ids: { localId, caseId },
    revision: undefined,
    nonce: nonceAfter(`${caseId} ${revision}`),
    inputs: {},
    through: 'dialog',
    surface: 'job',
  } as const;
  await changeCase(services, bot, press, {
    change: (found, now, local) => handBack(found, bot, now, local),
    done: () => nothingToShow,
    refused: () => nothingToShow,
  });
}

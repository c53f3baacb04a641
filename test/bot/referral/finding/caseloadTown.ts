import { localFor } from '../../../../bot/services';
import type { Case } from '../../../../domain/referral/case';
import type { Status } from '../../../../domain/referral/referral';
import { withStanding } from '../../../../domain/referral/standing';
import { sixLocals } from '../../../../domain/sixLocals';
import type { Store } from '../../../../store/store';
import { buttonsOf } from '../../../support/cardReading';
import { caseWith } from '../../../support/cases';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

export const someone = { id: 'someone', name: 'Someone', grants: [] };
export const nothingHere =
  'There is nothing here that you can open. It may have ended, or your access may have changed.';

export let town: Town;
export let ana: Person;
export let ben: Person;
export let lee: Person;
/** Comes in between the list of what somebody has and the first of them. */
export const reading: { meanwhile?: (() => Promise<unknown>) | undefined } = {};
beforeEach(async () => {
  reading.meanwhile = undefined;
  const storeInFront = (store: Store): Store => ({
    ...store,
    read: async (container, partition, id) => {
      const happens = container === 'cases' ? reading.meanwhile : undefined;
      if (happens) reading.meanwhile = undefined;
      await happens?.();
      return store.read(container, partition, id);
    },
  });
  town = await openTown({ storeInFront });
  lee = await town.person('Lee Ferrari', ['lead']);
  ben = await town.person('Ben Ito', ['linkWorker']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
});
afterEach(() => town.close());

export async function keep(status: Status, id: string, holder: Person, more: Partial<Case> = {}) {
  const made = caseWith(status, id, { referrer: someone, holder: { ...holder, grants: [] } });
  const kept = { ...made, ...more, notices: [], audit: [] };
  await town.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, kept.localId)));
}
export async function isAway(person: Person, until: string) {
  const held = await town.store.read('staff', town.services.tenantId, person.id);
  if (!held) throw new Error(`${person.name} is nobody.`);
  await town.store.replace('staff', held, { ...held.document, leave: { from: '2026-11-20', until } });
}
export const caseloads = async (by = lee) => (await by.presses(await lee.says('queue'), 'Caseloads')).card;
/** The button in the row of one person. */
export async function asksToHandOver(of: Person, by = lee) {
  const card = await caseloads();
  const button = buttonsOf(card).find(
    (one) => one.title === 'Hand over' && JSON.stringify(one).includes(of.id),
  );
  if (!card || !button) throw new Error(`Nothing of ${of.name} can be handed over.`);
  return by.presses({ ...card, body: [], actions: [button] }, 'Hand over');
}
export const holderOf = async (id: string) => {
  const referral = (await town.store.read('cases', 'brimbank', id))?.document.referral;
  return referral && 'takenBy' in referral ? referral.takenBy?.name : undefined;
};

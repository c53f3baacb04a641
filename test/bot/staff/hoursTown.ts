import type { Card } from '../../../cards/card';
import { askerFrom } from '../../../domain/staff/asker';
import type { Staff } from '../../../domain/staff/staff';
import type { Store } from '../../../store/store';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

export const dayMs = 24 * 60 * 60_000;
// the town's clock stands on Monday 23 November 2026
export const days = { leaveFrom: '2026-11-23', leaveUntil: '2026-11-27' };

export let town: Town;
export let ana: Person;
export let ben: Person;
/** Something that happens between the decision and the write. */
export const before: { writing?: ((document: { id?: unknown }) => Promise<void>) | undefined } = {};
export const storeInFront = (store: Store): Store => ({
  ...store,
  replace: async (container, held, next) => {
    if (container === 'staff') await before.writing?.(next);
    return store.replace(container, held, next);
  },
});

beforeEach(async () => {
  before.writing = undefined;
  town = await openTown({ storeInFront });
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
});
afterEach(() => town.close());

export const formOf = async (person: Person): Promise<Card | undefined> =>
  (await person.presses(await person.says('leave'), 'Change hours or leave')).card;
export const away = async (person: Person, coverId: string, more: Record<string, string> = {}) =>
  person.presses(await formOf(person), 'Save', { ...days, coverId, ...more });
export async function staffOf({ id }: Person): Promise<Staff> {
  const staff = (await town.everything())['staff'] as Staff[];
  return staff.find((one) => one.id === id) as Staff;
}
export const covers = async (person: Person) => askerFrom(await staffOf(person), town.now()).covers;

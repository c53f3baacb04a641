import type { Case } from '../../../domain/referral/case';
import type { Store } from '../../../store/store';
import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { listed } from '../activity/add/addTown';
import { goingTo } from './stopTown';

let read = 0;
/** Cases that a query brings. */
function counted(store: Store): Store {
  return {
    ...store,
    query: async (container, query) => {
      const page = await store.query(container, query);
      if (container === 'cases') read += page.found.length;
      return page;
    },
  };
}

let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown({ storeInFront: counted });
});
afterEach(() => at.town.close());

/** Ben's, with nothing due. */
async function keepsMany(first: number, last: number) {
  const made: Case = await at.caseOf('BRI-7K3Q');
  for (let nth = first; nth < last; nth += 1)
    await at.town.store.create('cases', { ...made, id: `BRI-${nth}`, dueFrom: '2027-06-01' });
}

async function readsOf(says: 'today' | 'upkeep'): Promise<number> {
  await at.town.quiet();
  read = 0;
  expect(textOf(await at.people.kay.says(says))).not.toBe('');
  await at.town.quiet();
  return read;
}

const stale = (id: string) => ({ id, name: `Group ${id}`, assured_date: '2025-01-01' });

test.each(['today', 'upkeep'] as const)(
  '%s reads no more with two hundred referrals than with two',
  async (says) => {
    await listed(at.town, 'brimbank', ...Array.from({ length: 60 }, (_, nth) => stale(`old${nth}`)));
    await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('old3'), 'ben');
    await keepsMany(0, 2);
    const few = await readsOf(says);

    await keepsMany(2, 200);

    expect(await readsOf(says)).toBe(few);
  },
);

test('where nothing wants a look no referral is asked about', async () => {
  await listed(at.town, 'brimbank', { id: 'new', name: 'New group', assured_date: '2026-11-20' });
  await at.keep('gettingStarted', 'BRI-7K3Q', goingTo('new'), 'ben');

  expect(await readsOf('upkeep')).toBe(0);
});

import { sweep } from '../../../bot/sending/sweep';
import type { Nudge } from '../../../domain/notice/nudge';
import { minutes, owed, posting, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
let lou: Person;
/** Whose list cannot be drawn. */
let broken: string | undefined;
beforeEach(async () => {
  broken = undefined;
  town = await openTown({
    storeInFront: (store) => ({
      ...store,
      read: async (container, partition, id) => {
        if (container === 'staff' && id === broken) throw new TypeError('A bug of ours.');
        return store.read(container, partition, id);
      },
    }),
  });
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, lou]) await one.says('help');
});
afterEach(() => town.close());
const anasNudge = async () => (await owed(town, ana)).find(({ kind }) => kind === 'referral.waiting');

test('what fails on our side ten times is dead, and the Lead gets what waits', async () => {
  broken = ana.id;
  await refer(dana);
  await minutes(town, 40);
  expect(await anasNudge()).toMatchObject({ state: 'dead', why: 'faults', faults: 10, attempts: 0 });
  expect(await anasNudge()).not.toHaveProperty('wakeAt');
  expect(tries(town, ana, waiting)).toBe(0);
  expect(tries(town, lou, waiting)).toBe(1);
});

test('a bug that is mended in time costs nobody a message', async () => {
  broken = ana.id;
  await refer(dana);
  await minutes(town, 3);
  expect(await anasNudge()).toMatchObject({ state: 'planned' });
  broken = undefined;
  await minutes(town, 5);
  expect(await anasNudge()).toMatchObject({ state: 'delivered', attempts: 1 });
});

test('a date as Retry-After is read by the clock of whoever says it', async () => {
  const date = 'Wed, 01 Jan 2020 10:00:00 GMT';
  const headers = { date, 'retry-after': 'Wed, 01 Jan 2020 10:02:30 GMT' };
  town.connector.refuseNext({ status: 429, headers, when: posting(ana, waiting) });
  await refer(dana);
  await town.quiet();
  await minutes(town, 2);
  expect(tries(town, ana, waiting)).toBe(1);
  await minutes(town, 1);
  expect(tries(town, ana, waiting)).toBe(2);
});

test('a kind that no version of the bot comes to know is shown in the end', async () => {
  await refer(dana);
  await town.quiet();
  const kind = 'conference.soon' as never;
  const { endedAt: _ended, ...before } = (await anasNudge()) as Nudge;
  await town.store.create('nudges', { ...before, id: 'newer', kind, state: 'planned', wakeAt: town.now() });
  for (let hours = 0; hours < 50; hours += 1) {
    town.passes(60 * 60_000);
    await sweep(town.services);
  }
  const kept = (await owed(town, ana)).find(({ id }) => id === 'newer');
  expect(kept).toMatchObject({ state: 'dead', why: 'kind' });
});

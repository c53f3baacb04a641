import { textOf } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { activityId, fillsIn, kept, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

const enough = 'Enough has been said of this one for now. A link worker will look at that first.';
const said = (n: number) => ({ kind: 'other', words: `${n}${'語'.repeat(490)}` });
const tells = (person: Person, n: number) =>
  fillsIn(town, person, 'activity.wrong', 'Tell the link workers', said(n));

test('one person says three things that are wrong at most, until somebody has looked', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  for (const n of [1, 2, 3]) expect(textOf((await tells(cleo, n)).card)).toContain('Thank you.');

  const fourth = await tells(cleo, 4);

  expect(textOf(fourth.card)).toContain(enough);
  expect((await kept(town)).concerns).toHaveLength(3);
  expect((await town.auditOf(activityId)).filter(({ allowed }) => !allowed)).toMatchObject([
    { verb: 'activity.wrong', kind: 'write', by: cleo.id },
  ]);
  await fillsIn(town, ana, 'activity.wrong.settle', 'Save', { outcome: 'stillRunning' });
  expect(textOf((await tells(cleo, 5)).card)).toContain('Thank you.');
});

test('twenty things are open at most; they take their own room only, and each is taken back exactly', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  for (let n = 0; n < 20; n += 1) {
    const someone = await town.person(`Cleo ${Math.floor(n / 3)}`, ['clinician']);
    await tells(someone, n);
  }
  const before = await kept(town);
  expect(before.concerns).toHaveLength(20);
  expect(textOf((await tells(ana, 20)).card)).toContain(enough);
  expect(Buffer.byteLength(JSON.stringify(before))).toBeLessThan(100_000);

  await fillsIn(town, ana, 'activity.wrong.settle', 'Save', { outcome: 'stillRunning' });
  await presses(town, ana, 'activity.undo');
  expect((await kept(town)).concerns).toEqual(before.concerns);

  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });
  expect((await kept(town)).vetting).toMatchObject({ status: 'doNotSuggest' });
});

test('a report that is taken back and made again leaves the others as they were', async () => {
  const cleo = await town.person('Cleo Marsh', ['clinician']);
  await tells(cleo, 1);
  const second = await tells(cleo, 2);

  await cleo.presses(second.card, 'Undo');

  expect((await kept(town)).concerns).toMatchObject([{ words: said(1).words }]);
});

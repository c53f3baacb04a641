import { textOf, untouched } from '../../support/cardReading';
import type { CaseTown } from '../../support/caseTown';
import { id, openAbout } from './aboutTown';

const said = { everyDays: '7', bestDays: 'WE,FR', bestTimes: 'mornings' };
let at: CaseTown;
beforeEach(async () => {
  at = await openAbout();
  const form = await at.people.ana.presses((await at.opens('ana', id)).card, 'Change how to be in touch');
  await at.people.ana.presses(form.card, 'Save', said);
  at.town.passes(1_000);
});
afterEach(() => at.town.close());

const asks = async (title: string) =>
  (await at.people.ana.presses((await at.opens('ana', id)).card, title)).card;

test('the form of a check-in says when is good, and proposes the first such day a week from now', async () => {
  const form = await asks('Write down a check-in');

  expect(textOf(form)).toContain('Good times: \nWednesdays, Fridays; mornings');
  expect(untouched(form)).toMatchObject({ nextOn: '2026-12-02', nextWay: 'call' });
});

test('the form of the day says it too', async () => {
  const set = await asks('Set the next check-in');
  expect(untouched(set)).toMatchObject({ everyDays: '7', bestTimes: 'mornings' });
  await at.people.ana.presses(set, 'Save', { nextOn: '2026-11-23' });

  const start = await at.presses('ana', 'day.start', {});

  expect(textOf(start.card)).toContain(
    '0491 570 156 · \n✓ Message ok\n · Good times: Wednesdays, Fridays; mornings',
  );
});

test('where another rhythm is set with the next check-in, the good days stay', async () => {
  await at.people.ana.presses(await asks('Set the next check-in'), 'Save', {
    everyDays: '14',
    bestTimes: 'after lunch',
  });

  expect((await at.caseOf(id)).rhythm).toEqual({
    everyDays: 14,
    bestDays: ['WE', 'FR'],
    bestTimes: 'after lunch',
  });
});

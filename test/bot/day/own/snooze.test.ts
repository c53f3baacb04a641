import { textOf } from '../../../support/cardReading';
import { until } from '../../../support/owed';
import { openStartTown, type StartTown } from '../start/startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const monday = '2026-11-22T22:10:00.000Z';
const friday = '2026-11-26T22:10:00.000Z';
// Christmas and Boxing Day are made up for on the Monday
const beforeChristmas = '2026-12-23T22:10:00.000Z';
const leave = { from: '2026-11-24', until: '2026-11-30' };

test.each([
  ['on a Monday', monday, {}, ['Tuesday 24 November', 'Tuesday 24 November', 'Monday 30 November']],
  ['on a Friday', friday, {}, ['Saturday 28 November', 'Monday 30 November', 'Monday 30 November']],
  [
    'before Christmas',
    beforeChristmas,
    {},
    ['Friday 25 December', 'Tuesday 29 December', 'Tuesday 29 December'],
  ],
  ['before leave', monday, { leave }, ['Tuesday 24 November', 'Tuesday 1 December', 'Tuesday 1 December']],
  [
    'on Tuesdays and Thursdays',
    monday,
    { hours: { days: [2, 4], from: '09:00', to: '17:00' } },
    ['Tuesday 24 November', 'Tuesday 24 November', 'Tuesday 1 December'],
  ],
])('%s each choice says the day on which it stands there again', async (_, moment, works, days) => {
  if (moment !== monday) await until(at.town, moment);
  await at.worksLike(at.ana, works);
  const on = moment.slice(0, 10);
  await at.keep('BRI-2222', { on });

  const said = [];
  let { card } = await at.starts();
  for (const choice of [
    'Put off until tomorrow',
    'Put off until the next working day',
    'Put off until next week',
  ]) {
    const end = await at.ana.presses(card, choice);
    said.push(/✓ Put off until (.*): /.exec(textOf(end.card))?.[1]);
    card = (await at.ana.presses(end.card, 'Undo')).card;
  }

  expect(said).toEqual(days);
});

test('what was put off until the next working day stands on that morning’s card, and not before', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.ana.presses((await at.starts()).card, 'Put off until the next working day');

  expect(textOf(await at.ana.says('today'))).not.toContain('Mara');
  await until(at.town, '2026-11-23T22:05:00.000Z');

  expect(textOf(await at.ana.cardSaying('Tuesday 24 November'))).toContain('Mara');
});

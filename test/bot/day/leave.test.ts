import { buttonTitles, textOf } from '../../support/cardReading';
import { toastsOf, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** Nine in the morning of a day in November, and a minute. */
const morningOf = (date: number) => `2026-11-${String(date - 1).padStart(2, '0')}T22:01:00.000Z`;

async function away(who: Person, leaveFrom: string, leaveUntil: string, coverId = 'nobody') {
  const form = await who.presses(await who.says('leave'), 'Change hours or leave');
  const saved = await who.presses(form.card, 'Save', { leaveFrom, leaveUntil, coverId });
  if (!saved.line?.startsWith('Saved')) throw new Error(`It was not saved:\n${saved.raw}`);
  await day.town.quiet();
}

test("while she is away her cover gets Wednesday's, and she is told on Friday what happened", async () => {
  const { town, ana, ben, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-25');
  await away(ana, '2026-11-24', '2026-11-26', ben.id);
  await until(town, morningOf(25));

  expect(toastsOf(town, ana)).toEqual([]);
  const [wednesday] = morningsOf(town, ben);
  expect(textOf(wednesday?.card)).toContain('You cover for: \nAna Petrov, until Thursday 26 November');
  expect(textOf(wednesday?.card)).toContain('Mei');

  await change('BRI-2222', ({ checkIn, ...rest }) => ({
    ...rest,
    ...(checkIn && { checkIn: { ...checkIn, on: '2026-12-09' } }),
    timeline: [
      ...rest.timeline,
      { at: town.now(), by: ben.id, event: 'checkInSpoke', text: 'Likes the **choir**.' },
    ],
  }));
  await until(town, morningOf(27));

  expect(morningsOf(town, ben)).toHaveLength(1);
  const [friday] = morningsOf(town, ana);
  expect(textOf(friday?.card)).toContain('Colleagues looked after your referrals');
  const { card } = await ana.presses(friday?.card, 'What happened');
  const says = textOf(card);
  expect(says).toContain('Your leave: Tuesday 24 November until Thursday 26 November.');
  expect(says).toContain('BRI-2222: \nMei');
  expect(says).toContain('Check-in: spoke with the person\nBen Okafor, Wednesday 25 November, 9:01 am');
  expect(says).toContain(': Likes the **choir**.');
  expect((await town.auditOf('BRI-2222')).at(-1)).toMatchObject({
    by: ana.id,
    verb: 'day.away',
    kind: 'view',
  });

  await until(town, '2026-11-29T22:01:00.000Z');
  expect(morningsOf(town, ana)).toHaveLength(1);
});

test('leave that begins today takes the names off her card and puts them on that of her cover', async () => {
  const { town, ana, ben, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-3333', 'Ravi', '2026-11-23', {}, { holder: 'ben' });
  await town.minute();
  await away(ana, '2026-11-23', '2026-11-27', ben.id);
  await town.minute();

  const cards = (await ana.cards()).map(textOf).join('\n');
  expect(cards).toContain('You are on leave until Friday 27 November.\nCovers for you: \nBen Okafor');
  expect(cards).not.toContain('Mei');
  expect(await day.dayOf(ben)).toContain('Mei');
  expect(morningsOf(town, ben)).toHaveLength(1);
});

test.each([
  ['nobody covers', async () => away(day.ana, '2026-11-24', '2026-11-27')],
  [
    'the cover is away, too',
    async () => {
      await away(day.ana, '2026-11-24', '2026-11-27', day.ben.id);
      await away(day.ben, '2026-11-24', '2026-11-27');
    },
  ],
])('where %s the Lead is told by reference, and may name somebody else', async (_why, goes) => {
  const { town, lou, ben, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-25');
  await goes();
  await until(town, morningOf(25));

  expect(morningsOf(town, ben)).toEqual([]);
  const [card] = morningsOf(town, lou);
  const says = textOf(card?.card);
  expect(says).toContain('A colleague is away without cover\nBRI-2222');
  expect(says).not.toContain('Mei');
  const opened = await lou.presses(card?.card, 'Open');
  expect(buttonTitles(opened.card)).toContain('Name a link worker');
});

test('a leave that nobody covers and that begins now reaches the Lead today', async () => {
  const { town, ana, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await town.minute();
  expect(toastsOf(town, lou)).toEqual([]);
  await away(ana, '2026-11-23', '2026-11-27');
  await town.minute();
  expect(textOf(morningsOf(town, lou)[0]?.card)).toContain('BRI-2222');
});

test('leave that is ended early is summed up the same day', async () => {
  const { town, ana, ben, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-12-09');
  await away(ana, '2026-11-24', '2026-12-04', ben.id);
  await until(town, morningOf(25));
  await change('BRI-2222', (found) => ({
    ...found,
    timeline: [...found.timeline, { at: town.now(), by: ben.id, event: 'checkInNoAnswer' }],
  }));
  await until(town, morningOf(26));
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'End leave now');
  await town.quiet();
  await town.minute();

  const [back] = morningsOf(town, ana);
  const { card } = await ana.presses(back?.card, 'What happened');
  expect(textOf(card)).toContain('Check-in: no answer\nBen Okafor');
});

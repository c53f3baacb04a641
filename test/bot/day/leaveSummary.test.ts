import type { Case, TimelineEntry } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const morningOf = (date: number) => `2026-11-${String(date - 1).padStart(2, '0')}T22:01:00.000Z`;
const monday30 = '2026-11-29T22:01:00.000Z';

async function away(who: Person, leaveFrom: string, leaveUntil: string) {
  const form = await who.presses(await who.says('leave'), 'Change hours or leave');
  const saved = await who.presses(form.card, 'Save', { leaveFrom, leaveUntil, coverId: day.ben.id });
  if (!saved.line?.startsWith('Saved')) throw new Error(`It was not saved:\n${saved.raw}`);
  await day.town.quiet();
}
const steps = (...more: Omit<TimelineEntry, 'at' | 'by'>[]) => {
  const entries = more.map((one) => ({ at: day.town.now(), by: day.ben.id, ...one }));
  return (found: Case): Case => ({ ...found, timeline: [...found.timeline, ...entries] });
};
const summaryOf = async (who = day.ana) =>
  textOf((await who.presses(await who.says('today'), 'What happened')).card);

test('it tells no step that was taken back, and none about who may see it or other people', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-12-20');
  await away(ana, '2026-11-24', '2026-11-26');
  await until(town, morningOf(25));
  await change(
    'BRI-2222',
    steps(
      { event: 'checkInSpoke', text: 'Written with the wrong person' },
      { event: 'muted' },
      { event: 'undone' },
      { event: 'conflictDeclared' },
      { event: 'held' },
      { event: 'checkInNoAnswer' },
    ),
  );
  await until(town, morningOf(27));
  const says = await summaryOf();
  expect(says).toContain('Check-in: no answer');
  expect(says).not.toMatch(/wrong person|Took back|stepped aside|asked for no more|beyond the care team/);
});

test('a carer and the person they care for each have a page of their own', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-12-20', { linkedTo: ['BRI-3333'] });
  await keep('BRI-3333', 'Rae', '2026-12-20', { linkedTo: ['BRI-2222'] });
  await away(ana, '2026-11-24', '2026-11-26');
  await until(town, morningOf(25));
  for (const id of ['BRI-2222', 'BRI-3333']) await change(id, steps({ event: 'checkInNoAnswer' }));
  await until(town, morningOf(27));
  const first = (await ana.presses(await ana.says('today'), 'What happened')).card;
  const next = (await ana.presses(first, 'Next page')).card;
  expect([textOf(first), textOf(next)].map((page) => [page.includes('Mei'), page.includes('Rae')])).toEqual([
    [true, false],
    [false, true],
  ]);
});

test('another leave that begins before they were told is summed up with the first', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-12-20');
  await away(ana, '2026-11-24', '2026-11-25');
  await until(town, '2026-11-24T22:30:00.000Z');
  await change('BRI-2222', steps({ event: 'checkInNoAnswer' }));
  await until(town, '2026-11-25T21:30:00.000Z');
  await away(ana, '2026-11-26', '2026-11-27');
  await until(town, monday30);
  expect(morningsOf(town, ana)).toHaveLength(1);
  expect(await summaryOf()).toContain('Your leave: Tuesday 24 November until Friday 27 November.');
});

test('a leave that is entered on the first day back takes nothing away, and the button stays for two weeks', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2027-03-20');
  await away(ana, '2026-11-24', '2026-11-26');
  await until(town, morningOf(25));
  await change('BRI-2222', steps({ event: 'checkInNoAnswer' }));
  await until(town, morningOf(27));
  await away(ana, '2026-12-21', '2027-01-10');
  expect(await summaryOf()).toContain('Check-in: no answer');
  await until(town, monday30);
  const { card } = await ana.presses(await ana.says('leave'), 'What happened');
  expect(textOf(card)).toContain('Check-in: no answer');
  await until(town, '2026-12-13T22:01:00.000Z');
  expect(textOf(await ana.says('leave'))).not.toContain('What happened');
});

test('what was withdrawn or given to somebody else is told by reference alone', async () => {
  const { town, ana, lou, ben, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-12-20');
  await keep('BRI-3333', 'Tom', '2026-12-20');
  await away(ana, '2026-11-24', '2026-11-26');
  await until(town, morningOf(25));
  const found = async (id: string) => (await lou.presses(await lou.says(`find ${id}`), 'Open')).card;
  const form = (await lou.presses(await found('BRI-2222'), 'Name a link worker')).card;
  await lou.presses(form, 'Give it to them', { worker: ben.id });
  const stop = (await ben.presses(await found('BRI-3333'), 'Withdraw')).card;
  await ben.presses(stop, 'Withdraw the referral', { reason: 'changedMind' });
  await until(town, morningOf(27));
  const says = await summaryOf();
  expect(says).toContain('BRI-2222: given to Ben Okafor on Wednesday 25 November.');
  expect(says).toContain('BRI-3333: withdrawn on Wednesday 25 November. Please do not contact the person.');
  expect(says).not.toMatch(/Mei|Tom/);
});

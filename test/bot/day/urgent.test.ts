import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { goesOnLeave, toastsOf, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown, urgentOf } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** Runs out on Tuesday at five in the afternoon. */
const onTuesday = (made: Case): Partial<Case> => ({
  referral: { ...made.referral, dueAt: '2026-11-24T06:00:00.000Z' } as Case['referral'],
});

async function works(who: Person, from: string, to: string) {
  const form = await who.presses(await who.says('leave'), 'Change hours or leave');
  const saved = await who.presses(form.card, 'Save', { days: '1,2,3,4,5', from, to });
  if (!saved.line?.startsWith('Saved')) throw new Error(`It was not saved:\n${saved.raw}`);
  await day.town.quiet();
}
const summaries = (who: Person) => toastsOf(day.town, who).map(({ summary }) => summary);
const morning = 'Your day with Local Connections';
const urgent = 'Due by 5 pm today';

test('who begins at three is told once, and again an hour later at the earliest', async () => {
  const { town, ana, keep } = day;
  await works(ana, '15:00', '21:00');
  await keep('BRI-2222', 'Mei', undefined, onTuesday, { status: 'named' });
  await town.minute();
  await until(town, '2026-11-24T04:01:00.000Z');
  await until(town, '2026-11-24T04:59:00.000Z');
  expect(summaries(ana)).toEqual([morning]);
  await until(town, '2026-11-24T05:02:00.000Z');
  await until(town, '2026-11-24T05:30:00.000Z');
  expect(summaries(ana)).toEqual([morning, urgent]);
});

test('whose day is one hour long has one card', async () => {
  const { town, ana, keep } = day;
  await works(ana, '09:00', '10:00');
  await keep('BRI-2222', 'Mei', undefined, onTuesday, { status: 'named' });
  await town.minute();
  await until(town, '2026-11-23T22:01:00.000Z');
  for (const at of ['22:30', '22:59', '23:05']) await until(town, `2026-11-23T${at}:00.000Z`);
  expect(summaries(ana).filter((one) => one === urgent)).toEqual([]);
});

test('a timer that comes at half past three sends one card, and the urgent one at half past four', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', undefined, onTuesday, { status: 'named' });
  await town.minute();
  await until(town, '2026-11-24T04:30:00.000Z');
  const [, tuesday, ...others] = morningsOf(town, ana);
  expect(textOf(tuesday?.card)).toContain('Tuesday 24 November');
  expect([...others, ...urgentOf(town, ana)]).toEqual([]);
  await until(town, '2026-11-24T05:31:00.000Z');
  expect(urgentOf(town, ana)).toHaveLength(1);
});

test('it shows what cannot wait for tomorrow, and nothing else', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', undefined, onTuesday, { status: 'named' });
  await keep('BRI-3333', 'Ravi', '2026-11-24');
  await town.minute();
  await until(town, '2026-11-23T22:01:00.000Z');
  await until(town, '2026-11-24T04:01:00.000Z');
  const [card] = urgentOf(town, ana);
  expect(textOf(card?.card)).toContain('Mei');
  expect(textOf(card?.card)).not.toContain('Ravi');
});

test('a card that leave took back comes when the leave is taken back, on the same day', async () => {
  const { town, ana, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  town.connector.refuseNext({
    status: 429,
    when: ({ conversationId }) => conversationId === `a:${ana.id}`,
  });
  await town.minute();
  await goesOnLeave(ana, '2026-11-23', '2026-11-27');
  await town.quiet();
  await town.minute();
  expect(morningsOf(town, ana)).toEqual([]);
  const form = await ana.presses(await ana.says('leave'), 'Change hours or leave');
  await ana.presses(form.card, 'End leave now');
  await town.quiet();
  await town.minute();
  expect(textOf(morningsOf(town, ana)[0]?.card)).toContain('Mei');
  await town.minute();
  expect(morningsOf(town, ana)).toHaveLength(1);
});

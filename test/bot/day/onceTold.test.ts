import { textOf } from '../../support/cardReading';
import { owed, until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type DayTown, morningsOf, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

/** A minute past nine in the morning. */
const thursday = '2026-12-02T22:01:00.000Z';
const hoursOfWednesday = ['01T22:01', '02T00:01', '02T03:01', '02T05:59', '02T06:30'];

function refusesUntil(who: Person, at: string) {
  const when = ({ conversationId }: { conversationId: string }) =>
    conversationId === `a:${who.id}` && day.town.now() < at;
  for (let time = 0; time < 300; time += 1) day.town.connector.refuseNext({ status: 429, when });
}

/** First contact is due on Monday 30 November; whoever referred hears two business days later, on Wednesday. */
async function takesLonger() {
  await day.keep('BRI-2222', 'Mei', undefined, {}, { status: 'named' });
  await day.town.minute();
  await until(day.town, '2026-11-30T22:01:00.000Z');
}
const says = (who: Person) => morningsOf(day.town, who).map(({ card }) => textOf(card));

test('what is told of once and did not arrive on its day stands on the next card, and on no other', async () => {
  const { town, dana } = day;
  await takesLonger();
  refusesUntil(dana, '2026-12-02T12');
  for (const at of hoursOfWednesday) await until(town, `2026-12-${at}:00.000Z`);
  expect(says(dana)).toEqual([]);
  await until(town, thursday);
  expect(says(dana)).toEqual([expect.stringContaining('takes longer than planned')]);
  await until(town, '2026-12-03T22:01:00.000Z');
  await until(town, '2026-12-06T22:01:00.000Z');
  expect(says(dana)).toHaveLength(1);
  expect(textOf(await dana.says('today'))).toContain('takes longer than planned');
});

test('a card that Teams refused from the morning on is shown to the Lead; one from the afternoon on is not', async () => {
  const { town, ana, ben, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-3333', 'Ravi', '2026-11-23', {}, { holder: 'ben' });
  refusesUntil(ana, '2026-11-23T12');
  const late = await town.store.read('days', ben.id, ben.id);
  if (!late) throw new Error('Ben has a day.');
  await town.store.replace('days', late, { ...late.document, wakeAt: '2026-11-23T02:30:00.000Z' });
  await town.minute();
  refusesUntil(ben, '2026-11-23T12');
  for (const at of ['03:00', '05:30', '05:59', '06:30']) await until(town, `2026-11-23T${at}:00.000Z`);
  const states = async (who: Person) => (await owed(town, who)).map(({ state, why }) => [state, why]);
  expect(await states(ana)).toEqual([['dead', 'dayOver']]);
  expect(await states(ben)).toEqual([['withdrawn', 'dayOver']]);
});

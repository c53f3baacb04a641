import { textOf } from '../../support/cardReading';
import { minutes, posting, until } from '../../support/owed';
import { type DayTown, openDayTown } from './dayTown';

let day: DayTown;
beforeEach(async () => {
  day = await openDayTown();
});
afterEach(() => day.town.close());

const views = async (subjectId: string) =>
  (await day.town.auditOf(subjectId)).map(({ by, as, verb, kind, surface }) => ({
    by,
    as,
    verb,
    kind,
    surface,
  }));
const byAna = (verb: string) => ({
  by: day.ana.id,
  as: 'linkWorker',
  verb,
  kind: 'view',
  surface: 'personal',
});
const letters = '23456789AB';

test('a name on the card that comes by itself is a view, written before it goes, and one a day', async () => {
  const { town, ana, keep, change } = day;
  await keep('BRI-2222', 'Mei', '2026-11-23');
  await keep('BRI-3333', 'Ravi', '2026-11-23');
  let before: unknown;
  town.connector.meanwhile(posting(ana, 'Mei'), async () => {
    before = await views('BRI-2222');
  });
  await town.minute();
  expect(before).toEqual([byAna('day.morning')]);
  await change('BRI-3333', ({ checkIn: _done, ...rest }) => ({ ...rest, lastSpokenAt: town.now() }));
  await minutes(town, 2);
  expect(await views('BRI-2222')).toEqual([byAna('day.morning')]);
  await until(town, '2026-11-23T22:01:00.000Z');
  expect(await views('BRI-2222')).toHaveLength(2);
});

test('whoever moves up onto the card is seen then, not before', async () => {
  const { town, ana, keep, change } = day;
  for (const letter of letters) await keep(`BRI-222${letter}`, `Person ${letter}`, '2026-11-23');
  await town.minute();
  const card = textOf((await ana.cards())[0]);
  const below = [...letters].find((letter) => !card.includes(`Person ${letter}`)) ?? '';
  const above = [...letters].find((letter) => card.includes(`Person ${letter}`)) ?? '';
  expect(await views(`BRI-222${below}`)).toEqual([]);
  // two stand below: both move up as two above are done
  for (const letter of [above, [...letters].filter((one) => card.includes(`Person ${one}`))[1] ?? ''])
    await change(`BRI-222${letter}`, ({ checkIn: _done, ...rest }) => ({
      ...rest,
      lastSpokenAt: town.now(),
    }));
  await town.minute();
  expect(textOf((await ana.cards())[0])).toContain(`Person ${below}`);
  expect(await views(`BRI-222${below}`)).toEqual([byAna('day.morning')]);
});

test("what stands on a Lead's card by reference is a view of the Local", async () => {
  const { town, lou, keep } = day;
  await keep('BRI-2222', 'Mei', '2026-11-09');
  await town.minute();
  expect(await views('brimbank')).toContainEqual({
    by: lou.id,
    as: 'lead',
    verb: 'day.morning',
    kind: 'view',
    surface: 'personal',
  });
  expect((await views('BRI-2222')).filter(({ by }) => by === lou.id)).toEqual([]);
});

test('what runs out today is one, too', async () => {
  const { town, keep } = day;
  await keep('BRI-2222', 'Mei', undefined, {}, { status: 'named' });
  await town.minute();
  await until(town, '2026-11-30T04:01:00.000Z');
  await until(town, '2026-11-30T05:05:00.000Z');
  expect(await views('BRI-2222')).toContainEqual(byAna('day.urgent'));
});

import { messageLines } from '../../../bot/nudges/messageLines';
import { localFor } from '../../../bot/services';
import { dateAt } from '../../../domain/staff/leave';
import { until } from '../../support/owed';
import type { Person } from '../../support/townPerson';
import { type NudgeTown, openNudgeTown } from './nudgeTown';

let at: NudgeTown;
beforeEach(async () => {
  at = await openNudgeTown();
});
afterEach(() => at.town.close());

/** What stands in somebody's day about messages. */
async function linesOf(who: Person, localId = 'brimbank') {
  const local = localFor(at.town.services, localId);
  const staff = (await at.town.store.read('staff', at.town.services.tenantId, who.id))?.document;
  if (!staff) throw new Error(`${who.name} is nobody's staff.`);
  return messageLines(at.town.services, staff, local, dateAt(at.town.now(), local.timeZone));
}
const friday = '2026-11-27T03:00:00.000Z';
const monday = '2026-11-29T22:10:00.000Z';

test('a Lead reads which colleagues cannot be reached and why; the colleagues do not', async () => {
  await at.notReached(at.ana, 'notInstalled');
  await at.notReached(at.stuart, 'notInstalled');
  await at.notReached(at.otto, 'notInstalled');
  await at.notReached(at.lou, 'uninstalled');
  expect(await linesOf(at.lou)).toEqual([
    {
      kind: 'cannotBeReached',
      key: `cannotBeReached|${at.ana.id}`,
      since: '2026-11-23',
      why: 'Ana Petrov cannot be reached: the app is not installed.',
    },
  ]);
  expect(await linesOf(at.ben)).toEqual([]);
  await at.ana.says('help');
  expect(await linesOf(at.lou)).toEqual([]);
});

test('what may not have reached somebody on Friday stands for a week, under the key by which it is told of once', async () => {
  await until(at.town, friday);
  await at.keep(at.ana, { state: 'uncertain' });
  await at.keep(at.ana, { state: 'dead' });
  await until(at.town, monday);
  expect(await linesOf(at.ana)).toEqual([
    {
      kind: 'mayHaveMissed',
      key: 'mayHaveMissed|2026-11-27',
      since: '2026-11-27',
      why: 'A message on Friday may not have reached you: News about a referral.',
    },
  ]);
  await until(at.town, '2026-12-03T22:10:00.000Z');
  expect(await linesOf(at.ana)).toHaveLength(1);
  await until(at.town, '2026-12-04T03:10:00.000Z');
  expect(await linesOf(at.ana)).toEqual([]);
});

test('those of a day are one line, and a message of today is called so', async () => {
  await until(at.town, friday);
  await at.keep(at.ana, { state: 'uncertain' });
  await at.keep(at.ana, { state: 'uncertain', kind: 'activity.answered' });
  await until(at.town, monday);
  await at.keep(at.ana, { state: 'uncertain' });
  await at.keep(at.ben, { state: 'uncertain' });
  expect((await linesOf(at.ana)).map(({ why }) => why)).toEqual([
    '2 messages since Friday may not have reached you: An answer about the directory (1), News about a referral (1).',
    'A message today may not have reached you: News about a referral.',
  ]);
  expect((await linesOf(at.ben)).map(({ why }) => why)).toEqual([
    'A message today may not have reached you: News about a referral.',
  ]);
});

test('after three weeks of leave the day is named in full', async () => {
  await until(at.town, friday);
  await at.keep(at.ana, { state: 'uncertain' });
  const staff = await at.town.store.read('staff', at.town.services.tenantId, at.ana.id);
  const leave = { from: '2026-11-27', until: '2026-12-18' };
  if (staff) await at.town.store.replace('staff', staff, { ...staff.document, leave });
  await until(at.town, '2026-12-20T22:10:00.000Z');
  expect((await linesOf(at.ana)).map(({ why }) => why)).toEqual([
    'A message on Friday 27 November may not have reached you: News about a referral.',
  ]);
});

test('a Lead reads in one line how many did not reach their colleagues, at their Local alone', async () => {
  await until(at.town, friday);
  await at.keep(at.ana, { state: 'uncertain' });
  await at.keep(at.ben, { state: 'dead' });
  await at.keep(at.ben, { state: 'dead' });
  await until(at.town, monday);
  expect(await linesOf(at.lou)).toEqual([
    {
      kind: 'mayHaveMissed',
      key: 'mayHaveMissed|brimbank|2026-11-27',
      since: '2026-11-27',
      why: 'To colleagues since Friday: 1 message may not have arrived, 2 messages failed on our side. Write nudges to see more.',
    },
  ]);
  expect(await linesOf(at.otto, 'latrobe')).toEqual([]);
});

test('a Lead of two Locals reads about each of them by itself', async () => {
  const kim = await at.town.person('Kim Nguyen', ['lead'], 'brimbank', 'latrobe');
  await at.notReached(at.ben, 'HTTP 404');
  const latrobe = { container: 'cases', partition: 'latrobe', id: 'LAT-2THS' } as const;
  await at.keep(at.ben, { state: 'dead' });
  await at.keep(at.ben, { state: 'uncertain', subject: latrobe });
  const whys = async (localId: string) => (await linesOf(kim, localId)).map(({ why }) => why);
  const gone = 'Ben Okafor cannot be reached: their chat with the app is gone.';
  expect(await whys('brimbank')).toEqual([
    gone,
    'To colleagues since today: 1 message failed on our side. Write nudges to see more.',
  ]);
  expect(await whys('latrobe')).toEqual([
    gone,
    'To colleagues since today: 1 message may not have arrived. Write nudges to see more.',
  ]);
});

test('what failed on our side for a Lead themself stands in their own day: nobody else would see it', async () => {
  await until(at.town, friday);
  await at.keep(at.lou, { state: 'dead' });
  await until(at.town, monday);
  expect((await linesOf(at.lou)).map(({ why }) => why)).toEqual([
    'A message on Friday may not have reached you: News about a referral.',
  ]);
});

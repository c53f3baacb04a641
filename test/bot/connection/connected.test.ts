import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { connection, session } from '../../support/connections';
import { minutes, toastsOf, until } from '../../support/owed';
import { does, id, says } from './onTheRoad';

const begun = 'The person has begun to go along to something that they chose.';
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
  await at.people.dana.says('help');
});
afterEach(() => at.town.close());

const keeps = (more: (made: Case) => Partial<Case>) =>
  at.keep('gettingStarted', id, (made) => ({ connections: [connection('keen')], ...more(made) }));
const goes = (on = '2026-11-22') => does(at, 'ana', 'Write down a visit', 'Save', { on, result: 'went' });
/** What came to the referrer by itself besides their own card that follows. */
const heard = () =>
  toastsOf(at.town, at.people.dana).filter(({ card }) => textOf(card).startsWith('**Referral'));
const presses = (verb: string) => at.presses('ana', verb, { caseId: id }, {}, 99);

test('the referrer hears once it can no longer be taken back, in a line that names nothing', async () => {
  await keeps(says(at, 'tellReferrerOutcome'));
  await goes();
  await at.town.quiet();
  await minutes(at.town, 9);
  expect(heard()).toEqual([]);
  await minutes(at.town, 1);

  const [news] = heard();
  expect(textOf(news?.card)).toBe(`**Referral ${id}**\n${begun}\nOpen`);
  expect(news?.summary).not.toMatch(/Canary|begun|go along|BRI/);
  expect(JSON.stringify(news)).not.toContain('Canary');
});

const laterYes = () =>
  at.presses('lou', 'referral.consents', { caseId: id }, { tellReferrerOutcome: 'true' });

test('without the yes to telling what came of it nobody is told; a yes that came later opens it for the next visit, once', async () => {
  await keeps(() => ({}));
  await goes();
  await goes('2026-11-21');
  await laterYes();
  await minutes(at.town, 80);
  expect(heard()).toEqual([]);

  await goes('2026-11-20');
  await minutes(at.town, 80);
  expect(heard().map(({ card }) => textOf(card))).toEqual([expect.stringContaining(begun)]);
  await goes('2026-11-19');
  await minutes(at.town, 80);
  expect(heard()).toHaveLength(1);
});

test('a yes that came later opens it for when they settle in, unless that is taken back', async () => {
  await keeps(() => ({ connections: [connection('goingAlong', { visits: 3 })] }));
  await laterYes();
  const settles = () => does(at, 'ana', 'They have settled in', 'Save', { theySaySo: 'true' });
  const settled = await settles();
  await at.people.ana.presses(settled.card, 'Undo');
  await minutes(at.town, 80);
  expect(heard()).toEqual([]);

  await settles();
  await minutes(at.town, 80);
  expect(heard().map(({ card }) => textOf(card))).toEqual([expect.stringContaining(begun)]);
});

test('whom it was told of, settling in is not told once more', async () => {
  await keeps((made) => ({
    ...says(at, 'tellReferrerOutcome')(made),
    connections: [connection('goingAlong', { visits: 2 })],
    connectedLine: { revision: 1, from: made.referral.sentAt, visitsBefore: 0 },
  }));
  await goes();
  await does(at, 'ana', 'They have settled in', 'Save', { theySaySo: 'true' });
  await minutes(at.town, 80);
  expect(heard()).toEqual([]);
});

test('a yes that came later opens it for the next activity', async () => {
  await keeps(() => ({}));
  await goes();
  await at.presses('lou', 'referral.consents', { caseId: id }, { tellReferrerOutcome: 'true' });
  await at.presses('ana', 'connection.add', { caseId: id }, { name: 'Canary walk' });
  const walk = (await at.caseOf(id)).connections?.[1]?.id ?? '';
  const visit = { on: '2026-11-22', result: 'went' };
  await at.presses('lou', 'connection.visit', { caseId: id, connectionId: walk }, visit);
  await minutes(at.town, 80);

  expect(heard()).toHaveLength(1);
});

test.each([
  [
    'the person takes back the yes',
    () =>
      at.presses(
        'lou',
        'referral.consents',
        { caseId: id },
        {
          refer: 'true',
          tellReferrerOutcome: 'false',
        },
      ),
  ],
  ['everything told is held', () => presses('referral.hold')],
  ['the referrer wants no lines', () => at.presses('dana', 'referral.mute', { caseId: id })],
  [
    'it has ended meanwhile',
    () => at.presses('ana', 'referral.close', { caseId: id }, { outcome: 'ownNetwork' }),
  ],
  ['it is taken back', () => presses('referral.undo')],
] as const)('nothing is said when, before it goes out, %s', async (_, happens) => {
  await keeps(says(at, 'tellReferrerOutcome'));
  await goes();
  await at.town.quiet();
  at.town.passes(60_000);
  const { revision } = await at.caseOf(id);
  expect((await happens()).status).toBe(200);
  expect((await at.caseOf(id)).revision).toBe(revision + 1);
  await minutes(at.town, 80);

  expect(heard().filter(({ card }) => textOf(card).includes(begun))).toEqual([]);
});

test('taken back and done again it is told once; a second activity and a visit put right are not told', async () => {
  await keeps(says(at, 'tellReferrerOutcome'));
  const went = await goes();
  await at.people.ana.presses(went.card, 'Undo');
  at.town.passes(60_000);
  await goes();
  await minutes(at.town, 80);
  expect(heard()).toHaveLength(1);

  await does(at, 'ana', 'Put right', 'Save', { result: 'personCancelled' });
  at.town.passes(11 * 60_000);
  await goes('2026-11-21');
  await minutes(at.town, 80);
  expect(heard()).toHaveLength(1);
});

test('not having been there is nobody’s news', async () => {
  await keeps((made) => ({
    ...says(at, 'tellReferrerOutcome')(made),
    connections: [connection('firstVisitBooked', { sessions: [session('2026-11-23')] })],
  }));
  await does(at, 'ana', 'Write it down', 'Save', { result: 'didNotMakeIt', reason: 'unwell' });
  await minutes(at.town, 80);

  expect(heard()).toEqual([]);
});

test('put right before it goes, the referrer hears nothing, and hears of the real first visit', async () => {
  await keeps(says(at, 'tellReferrerOutcome'));
  await goes('2026-11-21');
  await at.town.quiet();
  await minutes(at.town, 2);
  await does(at, 'ana', 'Put right', 'Save', { result: 'didNotMakeIt' });
  await minutes(at.town, 80);
  expect(heard()).toEqual([]);

  await goes();
  await minutes(at.town, 80);
  expect(heard().map(({ card }) => textOf(card))).toEqual([expect.stringContaining(begun)]);
});

test('what was put right and that taken back, it is told once', async () => {
  await keeps(says(at, 'tellReferrerOutcome'));
  await goes();
  await minutes(at.town, 5);
  const right = await does(at, 'ana', 'Put right', 'Save', { result: 'didNotMakeIt' });
  await minutes(at.town, 8);
  await at.people.ana.presses(right.card, 'Undo');
  await minutes(at.town, 80);
  expect(heard()).toHaveLength(1);
});

test('what was put right in the evening is not told in the morning', async () => {
  await keeps(says(at, 'tellReferrerOutcome'));
  at.town.passes(10 * 3_600_000);
  await goes();
  await minutes(at.town, 12);
  await does(at, 'ana', 'Put right', 'Save', { result: 'didNotMakeIt' });
  await until(at.town, '2026-11-24T00:30:00.000Z');
  await minutes(at.town, 80);
  expect(heard()).toEqual([]);
});

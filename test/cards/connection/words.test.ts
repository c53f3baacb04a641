import { beenWords, connectionWords } from '../../../cards/connection/connectionWords';
import { visitWords } from '../../../cards/connection/visitWords';
import { aliveFirst } from '../../../domain/connection/aliveFirst';
import { connectionStates } from '../../../domain/connection/connection';
import { stateName } from '../../../domain/connection/connectionNames';
import { local as localSchema } from '../../../domain/local';
import { connection, session } from '../../support/connections';
import { local } from '../../support/referralDeeds';

const now = '2026-11-22T22:10:00.000Z';
const today = '2026-11-23';

test('says how it stands, the next visit and how often they have been, in one line', () => {
  const sessions = [session('2026-11-20', { result: 'went' }), session('2026-12-10', { time: '10:00' })];

  expect(connectionWords(connection('goingAlong', { sessions, visits: 2 }), local, now)).toBe(
    'Going along · next visit Thursday 10 December at 10:00 am · been twice',
  );
  expect(connectionWords(connection('idea'), local, now)).toBe('An idea');
});

test.each([
  [0, ''],
  [1, 'been once'],
  [2, 'been twice'],
  [13, 'been 13 times'],
])('%i visits: "%s"', (visits, words) => {
  expect(beenWords({ visits })).toBe(words);
});

test.each([
  [session('2027-01-05', { withLinkWorker: true }), 'Tuesday 5 January 2027 · the link worker goes along'],
  [session('2026-11-20'), 'Friday 20 November · not written down yet'],
  [
    session('2026-11-20', { result: 'wentWithLinkWorker', howItWas: 'lovely' }),
    'Friday 20 November: They went, with the link worker · Lovely',
  ],
  [
    session('2026-11-20', { result: 'didNotMakeIt', reason: 'preferNotToSay' }),
    'Friday 20 November: They didn’t make it',
  ],
  [session('2026-11-20', { result: 'groupCancelled' }), 'Friday 20 November: The group cancelled it'],
])('a visit in words %#', (visit, words) => {
  expect(visitWords(visit, today)).toBe(words);
});

test('the most alive comes first, and what has ended last', () => {
  const all = connectionStates.map((state) => connection(state));

  expect(aliveFirst(all).map(({ state }) => state)).toEqual([
    'goingAlong',
    'settledIn',
    'firstVisitBooked',
    'introduced',
    'keen',
    'idea',
    'notRightNow',
    'full',
    'notForMe',
    'groupEnded',
  ]);
});

test('a Local may call a stage something else, and settle after another number of visits', () => {
  const ours = localSchema.parse({
    ...local,
    stageNames: { keen: 'Keen as mustard' },
    settledAfterVisits: 5,
  });

  expect([stateName('keen', ours), stateName('idea', ours)]).toEqual(['Keen as mustard', 'An idea']);
  expect(() => localSchema.parse({ ...local, stageNames: { keen: '' } })).toThrow('stageNames');
  expect(() => localSchema.parse({ ...local, settledAfterVisits: 0 })).toThrow('settledAfterVisits');
});

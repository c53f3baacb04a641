import type { Session } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection, session } from '../../support/connections';
import { dueCase, kindsOn, linesOn, type Reading, withReferral } from './dueCases';

const seen = { type: 'scheduled', way: 'call', by: 'ana' } as const;
const told = (on: string, result: Session['result'], at: string) =>
  session(on, { ...(result && { result }), toldAt: at });
const going = (sessions: Session[], more: Partial<Case> = {}, visits = 0) =>
  dueCase('gettingStarted', {
    connections: [connection(visits > 0 ? 'goingAlong' : 'firstVisitBooked', { sessions, visits })],
    ...more,
  });
const spoke = (at: string): Partial<Case> => ({
  lastSpokenAt: at,
  lastCheckIn: { ...seen, at, result: 'spoke' },
});
const tried = (at: string): Partial<Case> => ({ lastCheckIn: { ...seen, at, result: 'noAnswer' } });
const texted = (at: string): Partial<Case> => ({ lastCheckIn: { ...seen, at, result: 'texted' } });

// planned on Monday 23 November, for Thursday 10 December
const first = going([session('2026-12-10')]);
const monday = going([session('2026-12-14')]);
const second = going([session('2026-12-10')], {}, 1);
const missed = going([told('2026-12-10', 'didNotMakeIt', '2026-12-11T01:00:00.000Z')]);

const due: [string, Case, Reading, string, string][] = [
  ['the day before the last before a first visit', first, 'holder', '2026-12-08', ''],
  ['the last day before a first visit', first, 'holder', '2026-12-09', 'firstVisitSoon!'],
  ['the last day before a first visit', first, 'cover', '2026-12-09', 'firstVisitSoon!'],
  ['the last day before a first visit', first, 'lead', '2026-12-09', ''],
  ['on the day of a first visit', first, 'holder', '2026-12-10', 'firstVisitSoon!'],
  ['the Friday before a first visit on Monday', monday, 'holder', '2026-12-11', 'firstVisitSoon'],
  ['the weekend before it', monday, 'holder', '2026-12-13', 'firstVisitSoon!'],
  ['the day before a later visit', second, 'holder', '2026-12-09', ''],
  ['the day after a visit', first, 'holder', '2026-12-11', 'visitToTell'],
  ['the day after a later visit', second, 'leadWhoHasIt', '2026-12-11', 'visitToTell'],
  ['the day after a visit', first, 'careTeam', '2026-12-11', ''],
  ['the day after a visit', first, 'referrer', '2026-12-11', ''],
  ['weeks after a visit', first, 'holder', '2026-12-30', 'visitToTell'],
  ['three business days after that day', first, 'lead', '2026-12-16', 'stepForLead'],
  [
    'the business day after it was told that they did not make it',
    missed,
    'holder',
    '2026-12-14',
    'afterMissed',
  ],
  ['before that', missed, 'holder', '2026-12-13', ''],
  [
    'once somebody has spoken with them since',
    { ...missed, ...spoke('2026-12-11T03:00:00.000Z') },
    'holder',
    '2026-12-12',
    'noNextStep',
  ],
  [
    'after a text alone, some days later',
    { ...missed, ...texted('2026-12-14T03:00:00.000Z') },
    'holder',
    '2026-12-16',
    'afterMissed',
  ],
  [
    'spoken two days before a first visit',
    { ...first, ...spoke('2026-12-08T01:00:00.000Z') },
    'holder',
    '2026-12-09',
    '',
  ],
  [
    'spoken a week before it',
    { ...first, ...spoke('2026-12-03T01:00:00.000Z') },
    'holder',
    '2026-12-09',
    'firstVisitSoon!',
  ],
  [
    'spoken near it, and before it was planned',
    going([session('2026-12-10', { setAt: '2026-12-08T03:00:00.000Z' })], spoke('2026-12-08T01:00:00.000Z')),
    'holder',
    '2026-12-09',
    'firstVisitSoon!',
  ],
  ['texted the day before', { ...first, ...texted('2026-12-08T22:00:00.000Z') }, 'holder', '2026-12-09', ''],
  [
    'no answer the day before, that day',
    { ...first, ...tried('2026-12-08T22:00:00.000Z') },
    'holder',
    '2026-12-09',
    '',
  ],
  [
    'and on the day of the visit',
    { ...first, ...tried('2026-12-08T22:00:00.000Z') },
    'holder',
    '2026-12-10',
    'firstVisitSoon!',
  ],
  ['no answer about a visit', { ...first, ...tried('2026-12-11T01:00:00.000Z') }, 'holder', '2026-12-14', ''],
  [
    'two business days on',
    { ...first, ...tried('2026-12-11T01:00:00.000Z') },
    'holder',
    '2026-12-15',
    'visitToTell',
  ],
];

test.each(due)('%s', (_, found, reading, date, kinds) => {
  expect(kindsOn(found, reading, date)).toBe(kinds);
});

test('what stands there says no more than it has to', () => {
  const why = (found: Case, date: string) => linesOn(found, 'holder', date).map((one) => one.why);
  expect(why(first, '2026-12-09')).toEqual(['First visit tomorrow.']);
  expect(why(first, '2026-12-10')).toEqual(['First visit today.']);
  expect(why(monday, '2026-12-11')).toEqual(['First visit on Monday 14 December.']);
  expect(why(first, '2026-12-11')).toEqual(['A visit on Thursday 10 December: how was it?']);
  expect(why(missed, '2026-12-14')).toEqual(['They didn’t make it on Thursday: a kind word.']);
  expect(why(missed, '2026-12-21')).toEqual(['They didn’t make it on Thursday 10 December: a kind word.']);
});

test('who works on Mondays alone hears of it then, and is done once they have rung', () => {
  const lastWorkDate = (date: string) => (date >= '2026-12-07' ? '2026-12-07' : '2026-11-30');
  expect(kindsOn(first, 'holder', '2026-12-07', { lastWorkDate })).toBe('firstVisitSoon!');
  const rung = { ...first, ...spoke('2026-12-07T01:00:00.000Z') };
  expect(kindsOn(rung, 'holder', '2026-12-07', { lastWorkDate })).toBe('');
});

test('a day that suits the person is chosen where it is near enough, and never one that is too late', () => {
  const best = (...bestDays: ('MO' | 'TU' | 'FR')[]) => ({ ...first, rhythm: { bestDays } });
  expect(kindsOn(best('TU'), 'holder', '2026-12-08')).toBe('firstVisitSoon');
  expect(kindsOn(best('MO', 'FR'), 'holder', '2026-12-07')).toBe('firstVisitSoon');
  expect(kindsOn(best('FR'), 'holder', '2026-12-08')).toBe('');
  expect(kindsOn(best('FR'), 'holder', '2026-12-09')).toBe('firstVisitSoon!');
  expect(kindsOn(best('MO'), 'holder', '2026-12-11')).toBe('visitToTell');
});

test('they went again since: no kind word is owed for the time before', () => {
  const sessions = [
    told('2026-12-03', 'didNotMakeIt', '2026-12-04T01:00:00.000Z'),
    told('2026-12-10', 'went', '2026-12-11T01:00:00.000Z'),
  ];
  const groupCancelled = told('2026-12-10', 'groupCancelled', '2026-12-11T01:00:00.000Z');
  expect(kindsOn(going(sessions), 'holder', '2026-12-11')).toBe('');
  const [missedOne] = sessions;
  if (!missedOne) throw new Error('None was missed.');
  expect(kindsOn(going([missedOne, groupCancelled]), 'holder', '2026-12-11')).toBe('afterMissed');
});

test('while a case rests only its end is due, and nothing of it while a concern stands', () => {
  const connections = first.connections ?? [];
  const resting = withReferral(dueCase('paused', { connections }), { dueAt: '2026-12-20T06:00:00.000Z' });
  expect(kindsOn(resting, 'holder', '2026-12-11')).toBe('');
  expect(kindsOn(resting, 'holder', '2026-12-20')).toBe('pauseEnds');
  const concern = { at: '2026-12-08T01:00:00.000Z', by: 'ana', to: 'The on-duty clinician' };
  expect(kindsOn({ ...first, concern }, 'holder', '2026-12-11')).toBe('');
  for (const status of ['closed', 'withdrawn', 'enteredInError', 'noContact'] as const)
    expect(kindsOn(dueCase(status, { connections }), 'holder', '2026-12-11')).toBe('');
});

test('visits from before they came back belong to the time before', () => {
  const again = withReferral(first, { sentAt: '2026-12-15T01:00:00.000Z' });
  expect(kindsOn(again, 'holder', '2026-12-15')).toBe('noNextStep');
});

test('what the link worker would be told, the Lead is, while they are away without cover', () => {
  expect(kindsOn(first, 'lead', '2026-12-11', { standsIn: true })).toBe('awayWithoutCover');
  const [line] = linesOn(first, 'lead', '2026-12-09', { standsIn: true });
  expect(line).toMatchObject({ why: 'The link worker is away without cover. First visit tomorrow.' });
  expect(line).not.toHaveProperty('person');
});

import type { Connection, Session } from '../../../domain/connection/connection';
import type { Case, TimelineEntry } from '../../../domain/referral/case';
import { journey } from '../../../domain/summary/journey';
import { perMonth } from '../../../domain/summary/perMonth';
import { ana, begin, case1 } from '../../support/checkInCases';
import { local } from '../../support/referralDeeds';

const went = (on: string, result: Session['result'] = 'went'): Session => ({
  id: on,
  on,
  setAt: begin,
  result,
});
const choir: Connection = {
  id: 'choir',
  name: 'Choir',
  state: 'goingAlong',
  since: begin,
  sessions: [went('2026-11-24', 'didNotMakeIt'), went('2026-12-01'), went('2026-12-08')],
  visits: 2,
};
const step = (
  at: string,
  event: TimelineEntry['event'],
  more: Partial<TimelineEntry> = {},
): TimelineEntry => ({
  at,
  by: ana.id,
  event,
  ...more,
});
const told = (more: Partial<Case>, status: Parameters<typeof case1>[0] = 'gettingStarted') =>
  journey({ ...case1(status), ...more }, local).map(({ on, is, activity }) =>
    [on, is, activity].filter(Boolean).join(' '),
  );

test('referred, first contact, each activity begun, settled, pauses: by their days', () => {
  const timeline = [
    step('2026-11-22T22:10:00Z', 'sent'),
    step('2026-11-25T01:00:00Z', 'spoke'),
    step('2026-12-10T01:00:00Z', 'paused'),
    step('2027-01-10T01:00:00Z', 'resumed'),
  ];
  const connections = [{ ...choir, settledAt: '2027-02-01T01:00:00Z' }];
  expect(told({ timeline, connections })).toEqual([
    '2026-11-23 referred',
    '2026-11-25 firstContact',
    '2026-12-01 begun Choir',
    '2026-12-10 paused',
    '2027-01-10 resumed',
    '2027-02-01 settled Choir',
  ]);
});

test('what was taken back or was found to be wrong is no part of it', () => {
  const timeline = [
    step('2026-11-25T01:00:00Z', 'spoke'),
    step('2026-12-01T01:00:00Z', 'paused'),
    step('2026-12-01T01:05:00Z', 'undone'),
    step('2026-12-03T01:00:00Z', 'paused'),
    step('2026-12-04T01:00:00Z', 'stepMarkedWrong', {
      marks: { at: '2026-12-03T01:00:00Z', by: ana.id, event: 'paused' },
    }),
  ];
  expect(told({ timeline })).toEqual(['2026-11-23 referred', '2026-11-25 firstContact']);
});

test('the first contact is known also where its step has moved to the older ones', () => {
  expect(told({ timeline: [] })).toEqual(['2026-11-23 referred', '2026-11-23 firstContact']);
});

test('where only the latest visits are kept they were going there already', () => {
  expect(told({ timeline: [], connections: [{ ...choir, visits: 20 }] }).at(-1)).toBe(
    '2026-12-01 wasGoing Choir',
  );
});

test('a visit that did not happen begins nothing', () => {
  const connections = [{ ...choir, sessions: [went('2026-11-24', 'groupCancelled')], visits: 0 }];
  expect(told({ timeline: [], connections }).join()).not.toContain('Choir');
});

test.each([
  ['none', [], []],
  ['one this month', ['2026-11-02'], ['2026-11 1']],
  [
    'a month without one stands between',
    ['2026-09-30', '2026-11-01'],
    ['2026-09 1', '2026-10 0', '2026-11 1'],
  ],
  ['older than six months, or to come', ['2026-05-31', '2026-12-01'], []],
  [
    'in the sixth month',
    ['2026-06-01', '2026-06-30'],
    ['2026-06 2', '2026-07 0', '2026-08 0', '2026-09 0', '2026-10 0', '2026-11 0'],
  ],
])('how many a month: %s', (_which, dates, months) => {
  expect(perMonth(dates, '2026-11-23').map(({ month, count }) => `${month} ${count}`)).toEqual(months);
});

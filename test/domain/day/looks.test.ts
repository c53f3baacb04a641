import { type Look, looksAt } from '../../../domain/day/looks';
import { minutesLater, type Where, type Works, wallOf, worksOnDate } from './wallOf';

const where: Where = {
  timeZone: 'Australia/Melbourne',
  holidays: ['2026-11-03', '2026-12-25', '2026-12-28', '2027-03-26', '2027-03-29'],
};
const wall = wallOf(where.timeZone);

interface Times {
  morning: string;
  urgent: string;
  end: string;
}
const nights: [string, Works, Times] = [
  'nights over the change of the clocks',
  { hours: { days: [1, 3, 6, 7], from: '01:30', to: '06:00' } },
  { morning: '01:30', urgent: '05:00', end: '06:00' },
];
const people: [string, Works, Times][] = [
  ['the usual hours', {}, { morning: '09:00', urgent: '15:00', end: '17:00' }],
  nights,
  [
    'evenings, and some days of leave',
    {
      hours: { days: [1, 2, 3, 4, 5, 6, 7], from: '16:15', to: '23:45' },
      leave: { from: '2026-10-06', until: '2026-10-08' },
    },
    { morning: '16:15', urgent: '16:15', end: '23:45' },
  ],
  [
    'until soon after three',
    { hours: { days: [2, 4, 7], from: '08:15', to: '15:15' } },
    { morning: '08:15', urgent: '14:15', end: '15:15' },
  ],
];

// the clocks change on 4 October 2026 and on 4 April 2027
const fortnights = ['2026-09-26T14:00:00.000Z', '2027-03-27T13:00:00.000Z'];
const changes = ['2026-10-03T14:00:00.000Z', '2027-04-03T13:00:00.000Z'];

for (const from of fortnights)
  test.each(people)(
    `for two weeks from ${from}, with %s, a plain scan of the clock agrees`,
    (_, works, times) => {
      agrees(works, times, from, { every: 15, count: 14 * 96 });
    },
  );

test.each(changes)('minute by minute in the night of the change that begins at %s, too', (from) => {
  const [, works, times] = nights;
  agrees(works, times, from, { every: 1, count: 8 * 60 });
});

function agrees(
  works: Works,
  times: Times,
  from: string,
  { every, count }: Record<'every' | 'count', number>,
): void {
  const scan = Array.from({ length: count }, (_, index) => minutesLater(from, index * every));
  const naive = scan.map((at) => naiveLooks(works, times, at));
  const begins = naive.map(
    (looks, index) => index > 0 && looks.some((one) => !naive[index - 1]?.includes(one)),
  );
  const last = begins.lastIndexOf(true);
  const found = scan.map((at) => ({ at, ...looksAt(works, at, where) }));
  const expected = scan.map((at, index) => {
    const nextAt = index < last ? scan[begins.indexOf(true, index + 1)] : expect.any(String);
    return { at, date: wall(at).date, looks: naive[index], nextAt };
  });
  expect(found).toEqual(expected);
}

/** What the clock on the wall says. None of these times is left out; what comes twice has begun with its first. */
function naiveLooks(works: Works, times: Times, at: string): Look[] {
  const { date, time } = wall(at);
  const hasBegunBefore = (since: string) => since <= '02:59' && wall(minutesLater(at, -60)).time === time;
  if (!worksOnDate(works, where, date) || time >= times.end) return [];
  const has = (since: string) => since <= time || (hasBegunBefore(since) && since <= '03:00');
  return [
    ...(has(times.morning) ? (['day.morning'] as const) : []),
    ...(has(times.urgent) ? (['day.urgent'] as const) : []),
  ];
}

const moments: [string, Works, string, Look[], string][] = [
  ['before work', {}, '2026-11-22T21:59:59.000Z', [], '2026-11-22T22:00:00.000Z'],
  ['at nine', {}, '2026-11-22T22:00:00.000Z', ['day.morning'], '2026-11-23T04:00:00.000Z'],
  ['at three', {}, '2026-11-23T04:00:00.000Z', ['day.morning', 'day.urgent'], '2026-11-23T22:00:00.000Z'],
  ['at five', {}, '2026-11-23T06:00:00.000Z', [], '2026-11-23T22:00:00.000Z'],
  ['on Friday evening', {}, '2026-11-27T08:00:00.000Z', [], '2026-11-29T22:00:00.000Z'],
  ['on Cup Day', {}, '2026-11-03T00:00:00.000Z', [], '2026-11-03T22:00:00.000Z'],
  [
    'on leave',
    { leave: { from: '2026-11-23', until: '2026-11-25' } },
    '2026-11-23T00:00:00.000Z',
    [],
    '2026-11-25T22:00:00.000Z',
  ],
  [
    'in half an hour of work',
    { hours: { days: [1], from: '10:00', to: '10:30' } },
    '2026-11-22T23:00:00.000Z',
    ['day.morning', 'day.urgent'],
    '2026-11-29T23:00:00.000Z',
  ],
];

test.each(moments)('%s', (_, works, at, looks, nextAt) => {
  expect(looksAt(works, at, where)).toEqual({ date: wall(at).date, looks, nextAt });
});

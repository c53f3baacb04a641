import fc from 'fast-check';
import { DateTime } from 'luxon';
import { daysAfter, weekdayOf } from '../../../domain/businessDays';
import type { Conference, Occurrence } from '../../../domain/conference/conference';
import { heldBetween } from '../../../domain/conference/heldBetween';
import { heldById } from '../../../domain/conference/heldById';
import { heldAhead, nextHeld } from '../../../domain/conference/nextHeld';
import { conferenceWith } from '../../support/conferences';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const zone = 'Australia/Melbourne';
const planner = { personId: 'lou', name: 'Lou' };
const begin = '2026-01-01';
const date = fc.integer({ min: 0, max: 900 }).map((days) => daysAfter(begin, days));
// no wall shows the hour that is left out when the clocks go forward
const hour = fc.oneof(fc.constantFrom(0, 1, 3, 9, 10, 16, 23), fc.integer({ min: 3, max: 23 }));
const time = fc
  .tuple(hour, fc.constantFrom('00', '05', '30', '59'))
  .map(([at, minutes]) => `${String(at).padStart(2, '0')}:${minutes}`);

interface Made {
  on: string;
  time: string;
  everyWeeks: 0 | 1 | 2;
  until: string | undefined;
  moves: readonly { nth: number; on: string; time: string }[];
  cancels: readonly number[];
}
const made: fc.Arbitrary<Made> = fc.record({
  on: date,
  time,
  everyWeeks: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
  until: fc.option(date, { nil: undefined }),
  moves: fc.array(fc.record({ nth: fc.nat(20), on: date, time }), { maxLength: 6 }),
  cancels: fc.array(fc.nat(20), { maxLength: 4 }),
});

/** By counting days, which is all that the rule is. */
function ruledBy({ on, everyWeeks, until }: Made, last: string): string[] {
  const dates: string[] = [];
  const end = until !== undefined && until < last && everyWeeks > 0 ? until : last;
  for (let day = on; day <= end; day = daysAfter(day, 7 * everyWeeks)) {
    dates.push(day);
    if (everyWeeks === 0) break;
  }
  return dates;
}

function conferenceOf(one: Made): Conference {
  const ids = ruledBy(one, '2030-01-01');
  const occurrences = new Map<string, Occurrence>();
  const change = (nth: number, more: Partial<Occurrence>) => {
    const id = ids[nth % Math.max(1, ids.length)];
    if (id) occurrences.set(id, { answers: {}, discussed: [], ...occurrences.get(id), id, ...more });
  };
  for (const { nth, ...movedTo } of one.moves) change(nth, { movedTo });
  for (const nth of one.cancels) change(nth, { cancelledAt: '2026-01-01T00:00:00.000Z' });
  const { repeats: _weekly, ...once } = conferenceWith(planner, { on: one.on, time: one.time });
  const { everyWeeks, until } = one;
  return {
    ...once,
    ...(everyWeeks > 0 && {
      repeats: { everyWeeks: everyWeeks === 1 ? 1 : 2, ...(until !== undefined && { until }) },
    }),
    occurrences: [...occurrences.values()],
  };
}

test('every time is where the rule or its move puts it, at the same time on the wall, whatever the clocks do', () => {
  fc.assert(
    fc.property(made, date, fc.integer({ min: 0, max: 400 }), (one, from, days) => {
      const conference = conferenceOf(one);
      const until = daysAfter(from, days);
      const found = heldBetween(conference, local, from, until);
      const movedOf = (id: string) => conference.occurrences.find((other) => other.id === id)?.movedTo;
      const expected = ruledBy(one, '2030-01-01')
        .map((id) => ({ id, ...(movedOf(id) ?? { on: id, time: one.time }) }))
        .filter(({ on }) => on >= from && on <= until);

      expect(found.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const { id, on, time: wall, startsAt, endsAt } of found) {
        const start = DateTime.fromISO(startsAt, { zone });
        expect([start.toISODate(), start.toFormat('HH:mm')]).toEqual([on, wall]);
        expect(expected.find((other) => other.id === id)).toMatchObject({ on, time: wall });
        expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(conference.minutes * 60_000);
        if (one.everyWeeks > 0) expect(weekdayOf(id)).toBe(weekdayOf(one.on));
      }
      const starts = found.map(({ startsAt }) => startsAt);
      expect(starts).toEqual(starts.toSorted());
    }),
    { numRuns: randomRuns },
  );
});

test('a public holiday that the rule falls on is left out, unless that time was moved or it is held once', () => {
  fc.assert(
    fc.property(made, (one) => {
      const conference = conferenceOf(one);
      for (const { id, state, occurrence } of heldBetween(
        conference,
        local,
        one.on,
        daysAfter(one.on, 200),
      )) {
        const isHoliday = local.holidays.includes(id) && !occurrence.movedTo && one.everyWeeks > 0;
        const isCancelled = occurrence.cancelledAt !== undefined;
        expect(state).toBe(isCancelled ? 'cancelled' : isHoliday ? 'holiday' : 'held');
      }
    }),
    { numRuns: randomRuns },
  );
});

test('the next one is the first of those ahead, and by its id it is the same', () => {
  fc.assert(
    fc.property(made, date, (one, day) => {
      const conference = conferenceOf(one);
      const now = `${day}T01:00:00.000Z`;
      const ahead = heldAhead(conference, local, now);
      expect(nextHeld(conference, local, now)).toEqual(ahead[0]);
      for (const held of ahead.slice(0, 5)) expect(heldById(conference, local, held.id)).toEqual(held);
    }),
    { numRuns: randomRuns },
  );
});

test('over the change of the clocks the wall stays and the instant moves', () => {
  const conference = conferenceWith(planner, { on: '2026-09-24', time: '10:00' });
  const starts = heldBetween(conference, local, '2026-09-24', '2026-10-08').map(({ startsAt }) => startsAt);
  expect(starts).toEqual([
    '2026-09-24T00:00:00.000Z',
    '2026-10-01T00:00:00.000Z',
    '2026-10-07T23:00:00.000Z',
  ]);
});

test.each(['nonsense', '2026-13-45', '', '2026-11-27', '2026-11-19'])('%j is no time of it', (id) => {
  expect(heldById(conferenceWith(planner), local, id)).toBeUndefined();
});

import * as fc from 'fast-check';
import { type Connection, connectionStates, sessionResults } from '../../../domain/connection/connection';
import { dateAt } from '../../../domain/staff/leave';

const begin = Date.parse('2026-11-22T22:10:00.000Z');
const minutes = fc.integer({ min: 0, max: 60 * 1440 });
const instant = (after: number) => new Date(begin + after * 60_000).toISOString();

/** Activities with visits that are planned, told or missed, over two months. */
export const someVisits = fc.array(
  fc
    .record({
      state: fc.constantFrom(...connectionStates),
      visits: fc.constantFrom(0, 0, 2),
      sessions: fc.array(
        fc.record({
          setAt: minutes,
          days: fc.integer({ min: 0, max: 20 }),
          result: fc.option(fc.constantFrom(...sessionResults), { nil: undefined }),
          told: fc.integer({ min: 0, max: 4 * 1440 }),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ state, visits, sessions }): Connection => {
      const made = sessions.map(({ setAt, days, result, told }, at) => ({
        id: `session${at}`,
        on: dateAt(instant(setAt + days * 1440), 'Australia/Melbourne'),
        setAt: instant(setAt),
        ...(result && { result, toldAt: instant(setAt + days * 1440 + told) }),
      }));
      return {
        id: `connection${made.map(({ on }) => on).join()}${visits}${state}`,
        name: 'Choir',
        state,
        since: instant(0),
        sessions: made.sort((one, other) => one.on.localeCompare(other.on)),
        visits,
      };
    }),
  { maxLength: 2 },
);

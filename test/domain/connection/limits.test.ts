import { addIdea } from '../../../domain/connection/addIdea';
import type { Connection } from '../../../domain/connection/connection';
import { introduce } from '../../../domain/connection/introduce';
import { mostConnections, mostLive, mostSessionsInAll } from '../../../domain/connection/limits';
import { withLatestSessions } from '../../../domain/connection/sessions';
import { isUntold } from '../../../domain/connection/states';
import { tellVisit } from '../../../domain/connection/tellVisit';
import { ana, begin, case1, done } from '../../support/checkInCases';
import { connection, session } from '../../support/connections';
import { fullestConnections } from '../../support/fullest/connections';
import { local } from '../../support/referralDeeds';

const day = (index: number) =>
  `2026-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${10 + (index % 18)}`;
const told = (count: number, from = 0) =>
  Array.from({ length: count }, (_, index) => session(day(from + index), { result: 'went' }));

test('of more visits than are kept the earliest leaves, and the count stays', () => {
  const sessions = told(12);
  const found = case1('gettingStarted', {
    connections: [connection('goingAlong', { sessions, visits: 40 })],
  });
  const visit = { connectionId: 'choir', sessionId: 'new', on: '2026-11-22', result: 'went' as const };

  const [after] = done(tellVisit(found, visit, ana, begin, local)).connections ?? [];

  expect(after?.visits).toBe(41);
  expect(after?.sessions.map(({ on }) => on)).toEqual([
    ...sessions.slice(1).map(({ on }) => on),
    '2026-11-22',
  ]);
});

test('what nobody has told of yet never leaves, however many there are', () => {
  const untold = Array.from({ length: 12 }, (_, index) => session(`2027-01-${10 + index}`));
  const many = ['a', 'b', 'c', 'd', 'e'].map((id): Connection => {
    return connection('goingAlong', { id, sessions: [...told(12), ...(id === 'a' ? untold : [])] });
  });

  const kept = withLatestSessions(many).flatMap(({ sessions }) => sessions);

  expect(kept.filter(isUntold)).toHaveLength(12);
  expect(kept).toHaveLength(mostSessionsInAll);
});

test('of more activities than a case holds, the one that ended longest ago leaves', () => {
  const since = (index: number) => `2026-10-${10 + index}T00:00:00.000Z`;
  const connections = Array.from({ length: mostConnections }, (_, index) =>
    connection(index < mostLive - 1 ? 'keen' : 'full', {
      id: `c${index}`,
      name: `c${index}`,
      since: since(mostConnections - 1 - index),
    }),
  );
  const next = done(
    addIdea(case1('gettingStarted', { connections }), { id: 'new', name: 'Another' }, ana, begin),
  );

  const ids = next.connections?.map(({ id }) => id);
  expect(ids).toHaveLength(mostConnections);
  expect(ids).toContain('new');
  expect(ids).not.toContain(`c${mostConnections - 1}`);
});

test('an activity that they would like, but whose yes nobody wrote down, is not introduced', () => {
  const { saidYesAt: _none, ...keen } = connection('keen');
  const found = case1('gettingStarted', { connections: [keen] });

  expect(introduce(found, { connectionId: 'choir', saidYesToday: true }, ana, begin)).toEqual({
    ok: false,
    refusal: 'yes-first',
  });
});

test('as many activities and visits as there can be stay small', () => {
  expect(JSON.stringify(fullestConnections()).length).toBeLessThan(18 * 1024);
});

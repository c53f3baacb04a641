import fc from 'fast-check';
import { type Connection, connectionStates, sessionResults } from '../../../../domain/connection/connection';
import { mostConnections, mostLive, mostSessions } from '../../../../domain/connection/limits';
import { isCounted, isEnded } from '../../../../domain/connection/states';
import type { Goal } from '../../../../domain/plan/goal';
import { mostGoals, mostOpenGoals } from '../../../../domain/plan/limits';
import { openGoals } from '../../../../domain/plan/openOnes';
import { joinedWork } from '../../../../domain/referral/people/joinedWork/joinedWork';
import { caseWith } from '../../../support/cases';
import { connection, session } from '../../../support/connections';
import { goal } from '../../../support/plans';
import { randomRuns } from '../../../support/randomRuns';

const at = '2026-11-22T22:10:00.000Z';
const zone = { timeZone: 'Australia/Melbourne' };
const worker = { id: 'ana', name: 'Ana', grants: [] };
const made = caseWith('gettingStarted', 'BRI-2AAA', { referrer: worker, holder: worker });

const idOf = (who: string) => fc.integer({ min: 0, max: 99 }).map((n) => `${who}${n}`);
const days = ['2026-11-19', '2026-11-20', '2026-11-25'];
const connectionOf = (who: string): fc.Arbitrary<Connection> =>
  fc
    .record({
      id: idOf(who),
      name: fc.constantFrom(...Array.from({ length: 14 }, (_, n) => `Activity ${n}`)),
      state: fc.constantFrom(...connectionStates),
      told: fc.uniqueArray(
        fc.record({ on: fc.constantFrom(...days), result: fc.constantFrom(...sessionResults, undefined) }),
        { selector: ({ on }) => on },
      ),
      older: fc.integer({ min: 0, max: 20 }),
    })
    .map(({ id, name, state, told, older }) => {
      const sessions = told
        .filter(({ result }) => result !== undefined || !isEnded(state))
        .map(({ on, result }) => session(on, { id: `${id} ${on}`, ...(result && { result }) }));
      const visits = older + sessions.filter(({ result }) => isCounted(result)).length;
      return connection(state, { id, name, sessions, visits });
    });
const connectionsOf = (who: string) =>
  fc
    .uniqueArray(fc.uniqueArray(connectionOf(who), { selector: ({ id }) => id, maxLength: 12 }), {
      maxLength: 1,
    })
    .map(([all = []]) => all.filter(({ name }, n) => all.findIndex((one) => one.name === name) === n))
    .map((all) => all.filter(({ state }, n) => isEnded(state) || n < mostLive));
const goalsOf = (who: string): fc.Arbitrary<Goal[]> =>
  fc
    .uniqueArray(fc.record({ id: idOf(who), isOpen: fc.boolean() }), {
      selector: ({ id }) => id,
      maxLength: 9,
    })
    .map((all) =>
      all.map(({ id, isOpen }, n) =>
        goal({ id, ...((!isOpen || n >= mostOpenGoals) && { state: 'reached', endedOn: '2026-11-20' }) }),
      ),
    );
const caseOf = (who: string) =>
  fc
    .record({ connections: connectionsOf(who), goals: goalsOf(who) })
    .map((work) => ({ ...made, id: who, ...work }));

test('whatever two cases hold, the one that goes on holds what is alive of both, within its limits', () => {
  fc.assert(
    fc.property(caseOf('own'), caseOf('other'), (earlier, later) => {
      const { connections = [], goals = [] } = joinedWork(earlier, later, at, zone);

      expect(connections.length).toBeLessThanOrEqual(mostConnections);
      expect(connections.filter(({ state }) => !isEnded(state)).length).toBeLessThanOrEqual(mostLive);
      for (const { sessions } of connections) {
        expect(sessions.length).toBeLessThanOrEqual(mostSessions);
        expect(new Set(sessions.map(({ on }) => on)).size).toBe(sessions.length);
      }
      // no activity that is alive anywhere is lost: at the least it rests
      const names = new Set(connections.map(({ name }) => name));
      const alive = [...earlier.connections, ...later.connections].filter(({ state }) => !isEnded(state));
      if (new Set(alive.map(({ name }) => name)).size <= mostLive)
        for (const { name } of alive)
          expect(connections.some((one) => one.name === name && !isEnded(one.state))).toBe(true);
      expect(names.size).toBe(connections.length);
      for (const one of connections) {
        const [own, other] = [earlier, later].map((found) =>
          found.connections.find(({ name }) => name === one.name),
        );
        expect(one.visits).toBeGreaterThanOrEqual(Math.max(own?.visits ?? 0, other?.visits ?? 0));
        expect(one.visits).toBeLessThanOrEqual((own?.visits ?? 0) + (other?.visits ?? 0));
      }
      expect(goals.length).toBeLessThanOrEqual(mostGoals);
      expect(openGoals(goals).length).toBeLessThanOrEqual(mostOpenGoals);
      expect(openGoals(goals)).toEqual(expect.arrayContaining(openGoals(earlier.goals)));
    }),
    { numRuns: randomRuns },
  );
});

test('said once more after it was cut short, nothing comes over twice', () => {
  fc.assert(
    fc.property(caseOf('own'), caseOf('other'), (earlier, later) => {
      const once = joinedWork(earlier, later, at, zone);
      fc.pre((once.connections ?? []).length < mostConnections && (once.goals ?? []).length < mostGoals);
      const through = { id: later.id, calledName: 'Mary', sentAt: at, joinedAt: at };
      const again = { ...earlier, ...once, referrers: [{ personId: 'dana', name: 'Dana', through }] };
      expect(joinedWork(again, later, at, zone)).toEqual(once);
    }),
    { numRuns: randomRuns },
  );
});

test('until somebody has answered, the words of the one who referred first stay as they wrote them', () => {
  const sent = caseWith('sent', 'BRI-2AAA', { referrer: worker, holder: worker });
  const { whatHelps: _none, ...participant } = made.participant;
  const later = { ...made, participant: { ...participant, whatHelps: 'Slowly' } };

  expect(joinedWork(sent, later, at, zone).participant).toBeUndefined();
  expect(joinedWork({ ...made, participant }, later, at, zone).participant?.whatHelps).toBe('Slowly');
  expect(joinedWork(made, later, at, zone).participant).toEqual(made.participant);
});

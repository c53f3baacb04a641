import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { connectionStates } from '../../../domain/connection/connection';
import { isCounted, isEnded, isUntold } from '../../../domain/connection/states';
import type { Case } from '../../../domain/referral/case';
import { dateAt } from '../../../domain/staff/leave';
import { begin, case1 } from '../../support/checkInCases';
import { becomes, deeds, type Model, type Move } from '../../support/connectionModel';
import { moves } from '../../support/connectionMoves';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const people = ['ana', 'ana', 'lou', 'ben'] as const;
const begun: Model = { status: 'gettingStarted', groups: false, tells: true, ones: {} };
const onward: readonly string[] = [
  'yes',
  'introduceWithYes',
  'book',
  'went',
  'unplanned',
  'settle',
  'again',
  'tells',
];
const tried: readonly string[] = ['book', 'move', 'introduce', 'settle', 'settleUnsaid', 'went', 'unplanned'];
const step = fc.record({
  at: fc.nat(),
  who: fc.constantFrom(...people),
  /** Anything; something that may be; tried or carrying it on; taking back what was just done. */
  mode: fc.constantFrom('any', 'allowed', 'tries', 'onward', 'onward', 'back'),
  one: fc.constantFrom('a' as const, 'a' as const, 'b' as const),
  days: fc.integer({ min: -2, max: 2 }),
  pick: fc.nat({ max: 11 }),
  minutes: fc.constantFrom(1, 5, 11, 700, 1440, 3000),
});

// making a case takes as long as a whole walk
const started = { telling: startedWith(true), silent: startedWith(false) };
/** Ten thousand walks for each hundred runs of other random tests. */
const walks = randomRuns * 100;
const reached = new Set<string>();

test('activities and visits become only what they may, and the referrer hears once', () => {
  void fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: 'max' }), fc.boolean(), (steps, tells) => {
      let minute = 0;
      let found = tells ? started.telling : started.silent;
      let expected: Model = { ...begun, tells };
      for (const [index, { at: choice, mode, one, days, pick, ...drawn }] of steps.entries()) {
        const { who, minutes } =
          mode === 'back' ? { who: expected.undo?.by ?? drawn.who, minutes: 1 } : drawn;
        minute += minutes;
        const now = new Date(Date.parse(begin) + minute * 60_000).toISOString();
        const day = dateAt(now, local.timeZone);
        const on = new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
        const all = deeds.map((deed): Move => ({ who, deed, one, on, pick, id: `s${index}` }));
        const meant = all.filter((move) => isMeant(mode, move, expected, minute, day));
        const from = meant.length > 0 ? meant : all;
        const move = from[choice % from.length] as Move;
        const became = becomes(expected, move, minute, day);
        const decision = moves(found, move, now);
        if (decision.ok !== (became !== undefined))
          throw new Error(
            `${JSON.stringify(move)} from ${JSON.stringify(expected)}: ${JSON.stringify(decision.ok || decision)}`,
          );
        if (!decision.ok || !became) continue;
        found = { ...decision.next, revision: found.revision + 1 };
        expected = became;
        if (!isDeepStrictEqual(seen(found), modelled(expected)))
          throw new Error(`${JSON.stringify(move)}: ${JSON.stringify([seen(found), modelled(expected)])}`);
        expectSound(found);
      }
    }),
    { numRuns: walks },
  );
});

test('the walks came by every state', () => {
  expect([...reached].sort()).toEqual([...connectionStates].sort());
});

function startedWith(tells: boolean): Case {
  const made = case1('gettingStarted');
  const { refer } = made.consents;
  return {
    ...made,
    consents: {
      ...made.consents,
      contactGroup: { given: false },
      tellReferrerOutcome: tells ? refer : { given: false },
    },
  };
}

function isMeant(mode: string, move: Move, expected: Model, minute: number, day: string): boolean {
  if (mode === 'any') return true;
  if (mode === 'tries') return tried.includes(move.deed);
  if (mode === 'back' && move.deed !== 'undo') return false;
  if (
    mode === 'onward' &&
    !(onward.includes(move.deed) || (move.deed === 'idea' && !expected.ones[move.one]))
  )
    return false;
  return becomes(expected, move, minute, day) !== undefined;
}

/** All of a case that the model knows. */
function seen(found: Case) {
  const owed = found.notices.filter(({ kind, id }) => {
    const isUndone = found.undone.includes(Number(id.split(':')[0]));
    return kind === 'referral.connected' && !isUndone;
  });
  return {
    status: found.referral.status,
    groups: found.consents.contactGroup.given,
    tells: found.consents.tellReferrerOutcome.given,
    owed: owed.length,
    ones: Object.fromEntries(
      (found.connections ?? []).map((one) => [
        one.id,
        {
          state: one.state,
          yes: one.saidYesAt !== undefined,
          introduced: one.introducedAt !== undefined,
          visits: one.visits,
          sessions: one.sessions.map(({ id, on, result }) => ({ id, on, ...(result && { result }) })),
        },
      ]),
    ),
  };
}

function modelled({ status, groups, tells, line, ones }: Model) {
  return { status, groups, tells, owed: Number(line !== undefined), ones };
}

function expectSound({ connections = [] }: Case) {
  for (const { state, sessions, visits, saidYesAt, introducedAt, settledAt } of connections) {
    reached.add(state);
    const days = sessions.map(({ on }) => on);
    const counted = sessions.filter(({ result }) => isCounted(result)).length;
    const broken = [
      introducedAt !== undefined &&
        !(saidYesAt !== undefined && saidYesAt <= introducedAt) &&
        'without a yes',
      [...new Set(days)].sort().join() !== days.join() && 'visits out of order, or two on a day',
      counted > visits && 'more visits than were counted',
      sessions.length < 12 && counted !== visits && 'a visit that is not there was counted',
      state === 'firstVisitBooked' && !sessions.some(isUntold) && 'booked without a visit',
      isEnded(state) && sessions.some(isUntold) && 'planned after its end',
      state === 'settledIn' && visits < local.settledAfterVisits && 'settled too early',
      (state === 'settledIn') !== (settledAt !== undefined) && 'settled without a day',
    ].filter(Boolean);
    if (broken.length > 0) throw new Error(`${state}: ${broken.join(', ')}`);
  }
}

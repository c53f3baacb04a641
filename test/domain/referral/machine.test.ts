import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { holderOf } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { withStanding } from '../../../domain/referral/standing';
import { isOpen } from '../../../domain/referral/statusGroups';
import { taskStatus } from '../../../domain/referral/taskStatus';
import { ownerOf } from '../../../domain/referral/work/owner';
import { randomRuns } from '../../support/randomRuns';
import { does, firstCase, local, people } from '../../support/referralDeeds';
import { becomes, begun, type Deed, deeds, type Model, type Name } from '../../support/referralModel';
import { taskEdges } from '../../support/taskEdges';

const begin = '2026-11-22T22:10:00.000Z';
const names = Object.keys(people) as Name[];
const reaching: Deed[] = ['take', 'noAnswer', 'text', 'askForWay', 'giveUp'];
const ending: Deed[] = ['withdraw', 'error', 'notAble', 'died', 'iKnowThem'];
type Move = { name: Name; deed: Deed };
const moves: Move[] = names.flatMap((name) => deeds.map((deed) => ({ name, deed })));
const step = fc.record({
  move: fc.nat(),
  /** Anything; something that may be, or of these something that carries it on; somebody trying to reach the person. */
  mode: fc.constantFrom('any', 'allowed', 'onward', 'onward', 'onward', 'reach', 'tries'),
  minutes: fc.oneof(
    fc.constant(1),
    fc.integer({ min: 2, max: 60 }),
    fc.integer({ min: 600, max: 3000 }),
    fc.constantFrom(100_000, 140_000),
  ),
});

function isChosen(expected: Model, mode: string, { name, deed }: Move, minute: number, day: string) {
  if (mode === 'any') return true;
  // allowed or not: by those who could
  if (mode === 'reach')
    return reaching.includes(deed) && (name === 'lou' || name === (expected.has ?? 'ana'));
  const isMeant = mode === 'allowed' || !ending.includes(deed);
  return isMeant && becomes(expected, name, deed, minute, day) !== undefined;
}

/** Ten thousand walks for each hundred runs of other random tests. */
const walks = randomRuns * 100;
const first = firstCase(begin);
const reached = new Set<string>();

test('several people at once: a referral becomes only what it may, and always has somebody who acts next', () => {
  void fc.assert(
    fc.property(fc.array(step, { maxLength: 30, size: 'max' }), fc.boolean(), (steps, isHard) => {
      let minute = 0;
      let found = first;
      let expected = begun;
      for (const { move, mode, minutes } of steps) {
        minute += minutes;
        const at = new Date(Date.parse(begin) + minute * 60_000).toISOString();
        const day = DateTime.fromISO(at, { zone: local.timeZone }).toISODate() ?? '';
        // in every other walk the person is hard to reach
        const style = isHard && mode === 'onward' ? 'reach' : mode;
        const meant = moves.filter((one) => isChosen(expected, style, one, minute, day));
        const from = meant.length > 0 ? meant : moves;
        const { name, deed } = from[move % from.length] as Move;
        const became = becomes(expected, name, deed, minute, day);
        const decision = does(deed, found, name, at);
        if (decision.ok !== (became !== undefined))
          throw new Error(
            `${name} ${deed} from ${JSON.stringify(expected)}: ${JSON.stringify(decision.ok || decision)}`,
          );
        if (!decision.ok || !became) continue;
        const next = withStanding({ ...decision.next, revision: found.revision + 1 }, local);
        if (deed !== 'undo') expectFieldKnows(found, next);
        found = next;
        expected = became;
        expectSound(found, expected, at);
        reached.add(found.referral.status);
      }
    }),
    { numRuns: walks },
  );
});

test('the walks came by every status but the one that two cases make', () => {
  expect([...reached].sort()).toEqual(
    Object.keys(taskStatus)
      .filter((status) => status !== 'joined')
      .sort(),
  );
});

/** Each step is one that the field's own diagram has. */
function expectFieldKnows(before: Case, after: Case) {
  const [from, to] = [taskStatus[before.referral.status], taskStatus[after.referral.status]];
  if (from !== to && !taskEdges[from].includes(to)) throw new Error(`${from} does not become ${to}`);
}

function expectSound(found: Case, { status, has }: Model, at: string) {
  const { referral, notices, consents, lists, conflicts } = found;
  const broken = [
    referral.status !== status && 'another status',
    holderOf(found) !== has && 'another holder',
    isOpen(referral) !== (ownerOf(found) !== undefined) && 'nobody acts next',
    isOpen(referral) && !/^\d{4}-.*Z$/.test(referral.dueAt) && 'no clock',
    isOpen(referral) !== lists.length > 0 && 'in no list',
    isOpen(referral) && has !== undefined && conflicts.includes(has) && 'with somebody who knows them',
    status === 'withdrawn' && consents.refer.given && 'consent outlived the no',
    isOpen(referral) && !consents.refer.given && 'open without consent',
    new Set(notices.map(({ id }) => id)).size !== notices.length && 'one notice twice',
    referral.since > at && 'since tomorrow',
    found.timeline.at(-1)?.at !== at && 'not in the timeline',
  ].filter(Boolean);
  if (broken.length > 0) throw new Error(`${status}: ${broken.join(', ')}`);
}

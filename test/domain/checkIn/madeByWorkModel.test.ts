import * as fc from 'fast-check';
import { checkInResults } from '../../../domain/checkIn/checkIn';
import { madeDue } from '../../../domain/checkIn/madeDue';
import type { Connection } from '../../../domain/connection/connection';
import { dueFrom } from '../../../domain/due/dueFrom';
import { lastWorkDate } from '../../../domain/due/lastWorkDate';
import { linesAbout } from '../../../domain/due/linesAbout';
import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { dateAt } from '../../../domain/staff/leave';
import { ana, begin, case1, done } from '../../support/checkInCases';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';
import { dueOn, type VisitModel } from '../../support/visitModel';
import { modelAfter } from '../../support/visitModelMoves';
import { decided, moves, type Step } from '../../support/visitMoves';

const keen = (name: string): Connection => ({
  id: name,
  name,
  state: 'keen',
  since: begin,
  saidYesAt: begin,
  sessions: [],
  visits: 0,
});
const { undo: _first, ...started } = case1('gettingStarted');
const first: Case = { ...started, connections: [keen('Choir'), keen('Garden')] };
const begun: VisitModel = {
  is: 'going',
  until: '',
  spoke: '',
  planned: [],
  told: [],
  over: [],
  since: begin,
};

const step: fc.Arbitrary<Step> = fc.record({
  move: fc.constantFrom(...moves, 'book', 'book', 'howItWas', 'missed', 'record', 'wait', 'undo'),
  which: fc.nat({ max: 5 }),
  result: fc.constantFrom(...checkInResults),
  ahead: fc.integer({ min: 0, max: 9 }),
  isWanted: fc.boolean(),
  minutes: fc.constantFrom(1, 5, 240, 1440, 1440, 2880, 7200),
});
/** Ten thousand walks for each hundred runs of other random tests. */
const walks = randomRuns * 100;
const reached = new Set<string>();

/** What stands on Ana's card about the next step: its kind alone. */
function stepOn(found: Case, at: string, today: string): string[] {
  const asker = ana;
  const lines = linesAbout(found, {
    asker,
    relations: relationsTo(found, asker),
    local,
    today,
    now: at,
    isLead: false,
    standsIn: false,
    lastWorkDate: (date) => lastWorkDate({}, date, local),
  });
  return lines.filter(({ key }) => key.startsWith('step|')).map(({ kind }) => kind);
}

test('visits planned, moved, told and ended, calls, rests and undo: what is due is what the model says', () => {
  void fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }), (steps) => {
      let at = begin;
      let found = first;
      let model = begun;
      let before: VisitModel | undefined;
      let looked = '';
      for (const [place, one] of steps.entries()) {
        at = new Date(Date.parse(at) + one.minutes * 60_000).toISOString();
        const today = dateAt(at, local.timeZone);
        const decision = decided(found, one, at, `visit${place}`);
        if (decision?.ok) {
          const next = done(decision);
          const was = model;
          model = one.move === 'undo' ? (before ?? model) : modelAfter(model, one, found, next, at);
          before = next.undo ? was : undefined;
          found = next;
        }
        // nothing was done, and it is the same day: what stands is what stood
        if (decision?.ok !== true && looked === today) continue;
        looked = today;
        const due = dueOn(model, today);
        const stands = stepOn(found, at, today).join();
        // said by hand: an expectation of its own for each step is slow
        if (stands !== (due[0] ?? '')) throw new Error(`${stands} stands, ${due.join()} is due, at ${at}`);
        expectSound(found, model, today);
        reached.add(`${one.move}${decision?.ok ? '' : ' refused'} ${due[0] ?? 'nothing'}`);
      }
    }),
    { numRuns: walks },
  );
  // fewer walks need not come by all of it
  if (randomRuns < 100) return;
  for (const kind of ['firstVisitSoon', 'visitToTell', 'afterMissed', 'longTail', 'pauseEnds', 'noNextStep'])
    expect([...reached].filter((one) => one.endsWith(kind))).not.toEqual([]);
  for (const move of moves.filter((one) => one !== 'wait'))
    expect([...reached].filter((one) => one.startsWith(`${move} `))).not.toEqual([]);
});

/** Nothing twice, nothing that is told, nothing after the end but the one question; and found on its day. */
function expectSound(found: Case, model: VisitModel, today: string) {
  const due = madeDue(found, today, local);
  const named = due.map(({ type, sessionId }) => `${type} ${sessionId}`);
  const isTold = (id: string | undefined) =>
    found.connections?.some(({ sessions }) => sessions.some((one) => one.id === id && one.result));
  const broken = [
    new Set(named).size < named.length && 'one is due twice',
    due.some(({ type, sessionId }) => type !== 'afterMissed' && isTold(sessionId)) && 'a told visit is due',
    model.is === 'ended' && due.some(({ type }) => type !== 'longTail') && 'it has ended, and more is due',
    due.length > 0 && (dueFrom(found, local) ?? '9999') > today && 'nobody looks at it today',
  ].find((one) => typeof one === 'string');
  if (broken) throw new Error(`${broken}: ${named.join()} on ${today}`);
}

import * as fc from 'fast-check';
import { type CheckInResult, checkInResults } from '../../../domain/checkIn/checkIn';
import { checkInDueAt } from '../../../domain/checkIn/checkInDay';
import { nextStepOf } from '../../../domain/checkIn/nextStep';
import { recordCheckIn } from '../../../domain/checkIn/recordCheckIn';
import { setCheckIn } from '../../../domain/checkIn/setCheckIn';
import { isSpoken } from '../../../domain/checkIn/spoken';
import type { Case } from '../../../domain/referral/case';
import { closeReferral } from '../../../domain/referral/ending/closeReferral';
import { undoDeed } from '../../../domain/referral/ending/undoDeed';
import { isOpen, isStarted } from '../../../domain/referral/statusGroups';
import { handBack } from '../../../domain/referral/work/handBack';
import { pauseReferral, resumeReferral } from '../../../domain/referral/work/pauseReferral';
import { takeReferral } from '../../../domain/referral/work/takeReferral';
import { dateAt } from '../../../domain/staff/leave';
import { ana, begin, case1, done, lou } from '../../support/checkInCases';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const { undo: _taken, ...first } = case1('named');
const deeds = ['record', 'record', 'set', 'undo', 'pause', 'resume', 'handBack', 'take', 'close'] as const;
const step = fc.record({
  deed: fc.constantFrom(...deeds),
  by: fc.constantFrom(ana, ana, lou),
  result: fc.constantFrom(...checkInResults),
  ahead: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  minutes: fc.constantFrom(1, 5, 15, 1440, 7200),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Stood = Pick<Case, 'checkIn' | 'lastCheckIn' | 'lastSpokenAt' | 'referral'>;
const stood = ({ checkIn, lastCheckIn, lastSpokenAt, referral }: Case): Stood => ({
  ...(checkIn && { checkIn }),
  ...(lastCheckIn && { lastCheckIn }),
  ...(lastSpokenAt !== undefined && { lastSpokenAt }),
  referral,
});

function decide(found: Case, { deed, by, result, ahead }: Step, at: string) {
  const on = dateAt(new Date(Date.parse(at) + (ahead ?? 1) * 86_400_000).toISOString(), local.timeZone);
  const next = { type: 'scheduled', on, way: 'call' } as const;
  switch (deed) {
    case 'record':
      return recordCheckIn(
        found,
        { result, way: 'call', ...(ahead !== undefined && { next }) },
        by,
        at,
        local,
      );
    case 'set':
      return setCheckIn(found, next, undefined, by, at, local);
    case 'undo':
      return undoDeed(found, by, at);
    case 'pause':
      return pauseReferral(found, on, by, at, local);
    case 'resume':
      return resumeReferral(found, by, at, local);
    case 'handBack':
      return handBack(found, by, at, local);
    case 'take':
      return takeReferral(found, by, at, local);
    case 'close':
      return closeReferral(found, { outcome: 'ownNetwork', themes: [] }, by, at);
  }
}

test('whatever happens in whichever order, the next step is what was said last', () => {
  const reached = new Set<string>();
  void fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14, size: 'max' }), (steps) => {
      let found: Case = first;
      let at = begin;
      let before: Stood | undefined;
      for (const one of steps) {
        at = new Date(Date.parse(at) + one.minutes * 60_000).toISOString();
        const decision = decide(found, one, at);
        if (!decision.ok) continue;
        const was = stood(found);
        found = done(decision);
        if (one.deed === 'undo') expect(stood(found)).toEqual(before);
        before = found.undo ? was : undefined;
        if (one.deed === 'record') expectRecorded(found, was, one.result, at);
        expectSound(found, at);
        reached.add(`${one.deed} ${nextStepOf(found, local, dateAt(at, local.timeZone))?.is}`);
      }
    }),
    { numRuns: randomRuns * 20 },
  );
  // fewer walks need not come by all of it
  if (randomRuns < 100) return;
  for (const one of ['record checkIn', 'record none', 'record nextTry', 'undo checkIn', 'pause pauseEnds'])
    expect([...reached]).toContain(one);
});

function expectRecorded(found: Case, was: Stood, result: CheckInResult, at: string) {
  const { lastCheckIn, lastSpokenAt, checkIn } = found;
  expectNone([
    (lastCheckIn?.at !== at || lastCheckIn.result !== result) && 'another one was the last',
    lastSpokenAt !== (isSpoken(result) ? at : was.lastSpokenAt) && 'they last spoke at another time',
    checkIn && checkIn.setAt !== at && 'the one before it still stands',
  ]);
}

function expectSound(found: Case, at: string) {
  const { referral, checkIn } = found;
  const next = nextStepOf(found, local, dateAt(at, local.timeZone));
  const dueOn = isOpen(referral) && dateAt(referral.dueAt, local.timeZone);
  expectNone([
    !isOpen(referral) && (checkIn || next) && 'something is left to do',
    checkIn &&
      isStarted(referral) &&
      referral.dueAt !== checkInDueAt(checkIn.on, checkIn.setAt, local) &&
      'the lists order it by another day',
    next && next.is !== 'none' && !checkIn && next.on !== dueOn && 'another day than its clock',
    next?.is === 'none' && (checkIn || referral.status !== 'gettingStarted') && 'none, and yet one',
  ]);
}

function expectNone(broken: unknown[]) {
  const first = broken.find((one) => typeof one === 'string');
  if (first) throw new Error(String(first));
}

import { endConnection } from '../../../domain/connection/endConnection';
import { noteConnection } from '../../../domain/connection/noteConnection';
import { measureInError } from '../../../domain/measure/measureInError';
import { addMoment } from '../../../domain/moment/addMoment';
import { momentInError } from '../../../domain/moment/momentInError';
import { endStep } from '../../../domain/plan/endStep';
import { sayGoalConfidence } from '../../../domain/plan/sayGoalConfidence';
import type { Case } from '../../../domain/referral/case';
import type { CaseDecision } from '../../../domain/referral/caseDecision';
import { grownOld } from '../../../domain/referral/caseHistory';
import { changeConsents } from '../../../domain/referral/people/changeConsents';
import { ana, begin, case1, done } from '../../support/checkInCases';
import { fullestCase } from '../../support/fullestCase';
import { local } from '../../support/referralDeeds';

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const full = fullestCase(case1('gettingStarted'));
const first = (part: 'goals' | 'connections' | 'moments' | 'measures') => full[part]?.[0]?.id ?? '';
const moment = { id: 'another', answer: 'joy' as const, words: 'Canary', on: '2026-11-23' };

const deeds: Record<string, (found: Case) => CaseDecision> = {
  'a note': (found) => noteConnection(found, { connectionId: first('connections'), note: 'x' }, ana, begin),
  'the end of an activity': (found) =>
    endConnection(found, { connectionId: first('connections'), how: 'full' }, ana, begin),
  'a step done': (found) =>
    endStep(
      found,
      { goalId: first('goals'), stepId: full.goals?.[0]?.steps[0]?.id },
      'done',
      ana,
      begin,
      local,
    ),
  'a number for confidence': (found) => sayGoalConfidence(found, first('goals'), 3, ana, begin, local),
  'one more moment': (found) => addMoment(found, moment, ana, begin, local),
  'a moment in error': (found) => momentInError(found, first('moments'), ana, begin),
  'answers in error': (found) => measureInError(found, first('measures'), ana, begin),
  'a consent': (found) => changeConsents(found, { contactGp: !found.consents.contactGp.given }, ana, begin),
};

test.each(Object.entries(deeds))(
  'the fullest case, after %s and with the way back, is one document under 64 KB',
  (_, deed) => {
    const next = done(deed(full));

    const kept = grownOld(next)?.kept ?? next;

    expect(kept.timeline.length).toBeGreaterThan(5);
    expect(bytesOf(kept)).toBeLessThan(64 * 1024);
  },
);

test('old steps leave several at a time: not each deed writes a document of its own', () => {
  let found = grownOld(full)?.kept ?? full;
  let writes = 0;
  for (let count = 0; count < 20; count += 1) {
    found = done(sayGoalConfidence(found, first('goals'), count % 10, ana, begin, local));
    const old = grownOld(found);
    if (old) writes += 1;
    found = old?.kept ?? found;
  }
  expect(writes).toBeLessThan(10);
});

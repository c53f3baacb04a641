import * as fc from 'fast-check';
import { daysAfter } from '../../../domain/businessDays';
import { nextStepOf, referralByNextStep } from '../../../domain/checkIn/nextStep';
import { isOpen } from '../../../domain/referral/statusGroups';
import { dateAt } from '../../../domain/staff/leave';
import { randomRuns } from '../../support/randomRuns';
import { linesOn, local } from './dueCases';
import { someCase, someInstant } from './someCase';

// the clock of a status comes a day or more before its own day, and says that day
const clocks = ['clockRunsOut', 'clockRanOut'];

test('the case says no later day than that on which the card of the day asks for the next step', () => {
  void fc.assert(
    fc.property(someCase, someInstant, (found, now) => {
      const today = dateAt(now, local.timeZone);
      const step = nextStepOf(found, local, today);
      const days = Array.from({ length: 21 }, (_, after) => daysAfter(today, after));
      const first = days.find((day) =>
        linesOn(found, 'holder', day).some(
          ({ key, kind }) => key.startsWith('step|') && !clocks.includes(kind),
        ),
      );
      if (first === undefined || step === undefined) return;
      const referral = referralByNextStep(found, local, today);
      if (step.is === 'none') expect(linesOn(found, 'holder', first)[0]?.kind).toBe('noNextStep');
      else {
        expect(step.on <= first).toBe(true);
        if (referral.status === 'gettingStarted')
          expect(dateAt(referral.dueAt, local.timeZone) <= first).toBe(true);
      }
      expect(isOpen(referral)).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

import * as fc from 'fast-check';
import { daysAfter } from '../../../domain/businessDays';
import { dueFrom } from '../../../domain/due/dueFrom';
import type { DueReader } from '../../../domain/due/dueRule';
import { linesAbout } from '../../../domain/due/linesAbout';
import type { Relation } from '../../../domain/referral/access';
import { dateAt } from '../../../domain/staff/leave';
import { randomRuns } from '../../support/randomRuns';
import { dueCase, local, readers } from './dueCases';
import { gone } from './someActions';
import { someCase, someInstant } from './someCase';

const everyRelation: Relation[] = Object.values(readers).flatMap(({ relations }) => relations);

const someReader = fc
  .record({
    who: fc.constantFrom(...Object.values(readers)),
    others: fc.subarray(everyRelation, { maxLength: 2 }),
    now: someInstant,
    standsIn: fc.boolean(),
    daysBack: fc.integer({ min: 0, max: 7 }),
    isInPlace: fc.boolean(),
  })
  .map(
    ({ who, others, now, standsIn, daysBack, isInPlace }): DueReader => ({
      asker: who.asker,
      relations: [...who.relations, ...others],
      local,
      today: dateAt(now, local.timeZone),
      now,
      standsIn,
      ownersGone: [gone],
      isLead: isInPlace || [...who.relations, ...others].includes('lead'),
      lastWorkDate: (date) => daysAfter(date, -daysBack),
    }),
  );

test('whatever stands on anybody’s card stands there no sooner than the case is looked at', () => {
  void fc.assert(
    fc.property(someCase, fc.array(someReader, { minLength: 20, maxLength: 20 }), (found, asking) => {
      const from = dueFrom(found, local);
      for (const reader of asking) {
        if (linesAbout(found, reader).length === 0) continue;
        expect(from).toBeDefined();
        expect(from && from <= reader.today).toBe(true);
      }
    }),
    { numRuns: randomRuns },
  );
});

test('on the day from which it is looked at it stands on somebody’s card', () => {
  void fc.assert(
    fc.property(someCase, (found) => {
      // of these the query reads a few days' too many
      fc.pre(found.referral.status !== 'trying' || found.referral.giveUpAskedAt === undefined);
      fc.pre(found.safetyHold === undefined);
      const today = dueFrom(found, local);
      if (today === undefined) return;
      const now = new Date(Date.parse(`${today}T12:59:59Z`)).toISOString();
      const lines = Object.values(readers).flatMap((reader) =>
        // of people who work one day a week, on one day or another
        [0, 1, 2, 3, 4, 5, 6, 7].flatMap((back) =>
          linesAbout(found, {
            ...reader,
            local,
            today,
            now,
            standsIn: false,
            ownersGone: [gone],
            isLead: reader.relations.some((one) => one === 'lead'),
            lastWorkDate: (date) => daysAfter(date, -back),
          }),
        ),
      );
      expect(lines).not.toHaveLength(0);
    }),
    { numRuns: randomRuns },
  );
});

test('one reader has one next step of a case at most, and no two lines that are put off as one', () => {
  void fc.assert(
    fc.property(someCase, someReader, (found, reader) => {
      const keys = linesAbout(found, reader).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => /^(step|leadStep)\|/.test(key)).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: randomRuns },
  );
});

test.each(['closed', 'notAble', 'withdrawn', 'noContact', 'enteredInError', 'joined'] as const)(
  'nothing of a case that is %s is looked at',
  (status) => {
    expect(dueFrom(dueCase(status), local)).toBeUndefined();
  },
);

import * as fc from 'fast-check';
import { askerFrom } from '../../../domain/staff/asker';
import { coversFor, isOnLeave } from '../../../domain/staff/leave';
import { endLeave, followLeave, setHours } from '../../../domain/staff/leaveRules';
import type { Staff } from '../../../domain/staff/staff';
import { newcomer } from '../../../domain/staff/staffRules';
import type { Leave } from '../../../domain/staff/staffTime';
import { usualHours } from '../../../domain/staff/workingTime';
import { randomRuns } from '../../support/randomRuns';

const local = { timeZone: 'Australia/Melbourne' };
const week: Leave = { from: '2026-11-30', until: '2026-12-04', coverId: 'ben', coverName: 'Ben' };

test.each([
  ['the evening before', '2026-11-29T12:59:59.999Z', false],
  ['the first midnight', '2026-11-29T13:00:00.000Z', true],
  ['the last evening', '2026-12-04T12:59:59.999Z', true],
  ['the midnight after', '2026-12-04T13:00:00.000Z', false],
])('leave counts in days of the Local: %s', (_, at, away) => {
  expect(isOnLeave({ leave: week }, at, local)).toBe(away);
  expect(coversFor({ leave: week }, at, local)).toBe(away ? 'ben' : undefined);
});

test('on leave that nobody covers there is no cover', () => {
  const leave = { from: week.from, until: week.until };
  expect(coversFor({ leave }, '2026-12-01T00:00:00.000Z', local)).toBeUndefined();
});

const names = ['ana', 'ben', 'cleo'] as const;
const day = fc
  .integer({ min: 0, max: 20 })
  .map((on) => new Date(Date.parse('2026-11-20') + on * 86_400_000).toISOString().slice(0, 10));
const someone = fc.constantFrom(...names);
const leaveWith = fc
  .tuple(day, day, fc.option(someone, { nil: undefined }))
  .map(([one, other, coverId]): Leave => {
    const [from = '', until = ''] = [one, other].sort();
    return { from, until, ...(coverId && { coverId }) };
  });
const deed = fc.record({
  who: someone,
  leave: fc.option(leaveWith, { nil: undefined }),
  ends: fc.boolean(),
  on: day,
});
const instant = fc
  .date({ min: new Date('2026-11-18'), max: new Date('2026-12-14'), noInvalidDate: true })
  .map((at) => at.toISOString());

/** As the bot does it: the person's own document, then each colleague's. */
function town(deeds: { who: string; leave: Leave | undefined; ends: boolean; on: string }[]): Staff[] {
  let staff = names.map((name): Staff => newcomer(name, 'tenant', name));
  for (const { who, leave, ends, on } of deeds) {
    staff = staff.map((one) => {
      if (one.id !== who) return one;
      // nobody can choose themselves
      const said = leave?.coverId === who ? { from: leave.from, until: leave.until } : leave;
      const decision = ends ? endLeave(one, on) : setHours(one, usualHours, said, on);
      return decision.ok ? decision.next : one;
    });
    const person = staff.find(({ id }) => id === who) as Staff;
    staff = staff.map((one) => (one.id === who ? one : followLeave(one, person)));
  }
  return staff;
}

test('whoever covers covers what the leaves say, never more and never less', () => {
  void fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), instant, (deeds, at) => {
      const staff = town(deeds);
      for (const cover of staff) {
        const says = staff.filter((one) => coversFor(one, at, local) === cover.id).map(({ id }) => id);
        expect([...(askerFrom(cover, at).covers ?? [])].sort()).toEqual(says.sort());
      }
    }),
    { numRuns: randomRuns },
  );
});

test('following a leave a second time changes nothing', () => {
  void fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
      const staff = town(deeds);
      for (const person of staff)
        for (const other of staff) if (other !== person) expect(followLeave(other, person)).toBe(other);
    }),
    { numRuns: randomRuns },
  );
});

test('who covers nobody has nothing of it on their document', () => {
  const ben = newcomer('ben', 'tenant', 'Ben');
  const covering = followLeave(ben, { id: 'ana', leave: week });
  expect(covering.coversFor).toEqual([{ personId: 'ana', from: week.from, until: week.until }]);
  expect(followLeave(covering, { id: 'ana' })).toEqual(ben);
});

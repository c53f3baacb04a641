import fc from 'fast-check';
import { firstOfMany } from '../../../../domain/activity/search/firstOfMany';
import { randomRuns } from '../../../support/randomRuns';

test('the first of many are those that come first when all are put in order', () => {
  const order = (one: number, other: number) => one - other;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 300 }),
      fc.integer({ min: 1, max: 20 }),
      (all, most) => {
        expect(firstOfMany(all, order, most)).toEqual([...all].sort(order).slice(0, most));
      },
    ),
    { numRuns: randomRuns },
  );
});

import fc from 'fast-check';
import { randomRuns } from '../../../support/randomRuns';
import { life } from './model/deeds';
import { expectKnown } from './model/expectKnown';
import { expectTold } from './model/expectTold';
import { live } from './model/live';

const most = 60_000 + randomRuns * 2_000;

test(
  'whatever people do, each time is prepared for once at most, has its brief exactly once, and no other time is told of',
  async () => {
    await fc.assert(
      fc.asyncProperty(life, async (one) => {
        const lived = await live(one);
        if (!lived) return;
        expect(lived.faults).toEqual([]);
        expectTold(lived);
        expectKnown(lived);
      }),
      { numRuns: randomRuns },
    );
  },
  most,
);

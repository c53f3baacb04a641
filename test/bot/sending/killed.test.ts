import { randomRuns } from '../../support/randomRuns';
import { expectNothingLost, killedMorning, toldCalmly } from '../../support/sending/killedMorning';
import type { Deed, Killer } from '../../support/sending/mortal';
import { randomFrom } from '../../support/sending/randomFrom';
import type { Answer } from '../../support/sending/teamsOf';

const sides = ['before', 'after'] as const;
const seeds = randomRuns;
const most = 300_000 + randomRuns * 500;

/** Killed once, at the so manieth deed of that sort. */
function at(which: Deed, index: number, side: 'before' | 'after'): Killer {
  let count = 0;
  return (deed) => {
    if (deed !== which) return undefined;
    count += 1;
    return count - 1 === index ? side : undefined;
  };
}

async function calmly() {
  const count = { write: 0, request: 0 };
  const morning = await killedMorning((deed) => {
    count[deed] += 1;
    return undefined;
  });
  return { morning, count, told: toldCalmly(morning) };
}

test('when nothing goes wrong each message comes once, and at the first attempt', async () => {
  const { morning, told } = await calmly();
  await expectNothingLost(morning, told);
  expect(told).toMatchObject({ dana: 2, lou: 2 });
  expect(told['ana']).toBe(2);
  expect(morning.world.faults).toEqual([]);
  const sent = (await morning.world.nudges()).filter(({ state }) => state === 'delivered');
  expect(sent.every(({ attempts, ambiguous }) => attempts === 1 && ambiguous === 0)).toBe(true);
});

test.each(['write', 'request'] as const)(
  'killed at any %s of a sweep, on either side of it, nothing is lost and nothing happens twice',
  async (deed) => {
    const { count, told } = await calmly();
    expect(count[deed]).toBeGreaterThan(4);
    for (let index = 0; index < count[deed]; index += 1)
      for (const side of sides) {
        const morning = await killedMorning(at(deed, index, side));
        expect(morning.deaths).toBe(1);
        await expectNothingLost(morning, told).catch((error: unknown) => {
          throw new Error(`Killed ${side} ${deed} ${index}: ${String(error)}`);
        });
      }
  },
  most,
);

test(
  'killed again and again while Teams fails at random, all is delivered or shown, and copies are counted',
  async () => {
    const { told } = await calmly();
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomFrom(seed);
      let lives = 8;
      const killer: Killer = () => {
        if (lives === 0 || random() > 0.04) return undefined;
        lives -= 1;
        return random() < 0.5 ? 'before' : 'after';
      };
      const morning = await killedMorning(killer, troubleFrom(random));
      await expectNothingLost(morning, told, false).catch((error: unknown) => {
        throw new Error(`With seed ${seed}: ${String(error)}`);
      });
    }
  },
  most,
);

/** A dozen answers are bad, and then Teams has recovered. */
function troubleFrom(random: () => number): Answer {
  let left = 12;
  return () => {
    left -= 1;
    const chance = left > 0 ? random() : 1;
    if (chance < 0.15) return { refused: { sent: false, why: 'wait', status: 429 } };
    if (chance < 0.2) return { refused: { sent: false, why: 'wait', status: 412 } };
    if (chance < 0.35)
      return { takesMs: 10_000, isShown: random() < 0.5, refused: { sent: false, why: 'unknown' } };
    return { takesMs: 200 };
  };
}

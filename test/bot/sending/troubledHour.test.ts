import { sendDue } from '../../../bot/sending/sender';
import { randomRuns } from '../../support/randomRuns';
import { randomFrom } from '../../support/sending/randomFrom';
import { sendingWorld } from '../../support/sending/sendingWorld';
import { type Answer, teamsOf } from '../../support/sending/teamsOf';
import { windowsExceeded } from '../../support/sending/windowsExceeded';

const seeds = Math.max(2, Math.round(randomRuns / 10));
const people = 40;
const perSecond = 10;
const anHour = 3_600_000;

/** For an hour Teams refuses, fails, cuts the line and hangs at random. */
function troubled(random: () => number, isOver: () => boolean): Answer {
  return () => {
    const chance = isOver() ? 1 : random();
    const takesMs = 50 + random() * 400;
    if (chance < 0.06)
      return { takesMs, refused: { sent: false, why: 'wait', status: 429, retryAfterMs: random() * 90_000 } };
    if (chance < 0.12) return { takesMs, refused: { sent: false, why: 'wait', status: 429 } };
    if (chance < 0.17) return { takesMs, refused: { sent: false, why: 'wait', status: 412 } };
    if (chance < 0.25) return { takesMs, isShown: random() < 0.5, refused: { sent: false, why: 'unknown' } };
    if (chance < 0.3)
      return { takesMs: 10_000, isShown: random() < 0.5, refused: { sent: false, why: 'unknown' } };
    if (chance < 0.33)
      return {
        takesMs,
        refused: { sent: false, why: 'unreachable', status: 403, code: 'MessageWritesBlocked' },
      };
    return { takesMs };
  };
}

async function hourWith(random: () => number) {
  const world = sendingWorld(perSecond);
  const end = world.clock.now() + anHour;
  const teams = teamsOf(
    world.clock,
    troubled(random, () => world.clock.now() > end),
  );
  for (let one = 0; one < people; one += 1) await world.person(`person-${one}`);
  const services = world.process(teams.connector);
  for (let minute = 0; minute < 60; minute += 1) {
    for (let count = 0; count < 4; count += 1) await world.owes(`person-${Math.floor(random() * people)}`);
    await sendDue(services);
    await world.clock.wait(60_000);
  }
  for (let after = 0; after < 40; after += 1) {
    await world.clock.wait(60_000);
    await sendDue(services);
  }
  return { world, teams };
}

test(
  'after an hour of every sort of trouble all is delivered, or shown, and no window was ever exceeded',
  async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { world, teams } = await hourWith(randomFrom(seed));
      const nudges = await world.nudges();
      const rests = new Map<string, number>();
      for (const { state } of nudges) rests.set(state, (rests.get(state) ?? 0) + 1);
      expect(nudges).toHaveLength(240);
      expect(
        [...rests.keys()].filter((one) => !['delivered', 'uncertain', 'unreachable'].includes(one)),
      ).toEqual([]);
      expect(rests.get('delivered')).toBeGreaterThan(180);
      expect(windowsExceeded(teams.asked, perSecond)).toBe(0);
      // one POST an attempt, and a copy only where nobody could tell
      const posts = teams.asked.filter(({ what }) => what === 'post');
      const opensThatFailed = nudges.reduce((sum, { attempts }) => sum + attempts, 0) - posts.length;
      expect(opensThatFailed).toBeGreaterThanOrEqual(0);
      expect(opensThatFailed).toBeLessThanOrEqual(teams.asked.filter(({ what }) => what === 'open').length);
      const shown = posts.filter(({ isShown }) => isShown).length;
      const delivered = rests.get('delivered') ?? 0;
      const unknown = nudges.reduce((sum, { ambiguous }) => sum + ambiguous, 0);
      expect(shown - delivered).toBeLessThanOrEqual(unknown);
      expect(world.faults).toEqual([]);
    }
  },
  120_000 + seeds * 20_000,
);

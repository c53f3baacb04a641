import { sweep } from '../../../bot/sending/sweep';
import { emptyDay } from '../../../domain/day/day';
import type { Nudge } from '../../../domain/notice/nudge';
import { caseWith } from '../cases';
import { type Killer, mortal } from './mortal';
import { monday, sendingWorld } from './sendingWorld';
import { type Answer, teamsOf } from './teamsOf';

const today = '2026-11-23';
const latestMs = 12 * 60 * 60_000;

/** Sweeps, one process after another, until nothing is due any more; `killer` is asked at every write and request. */
export async function killedMorning(killer: Killer, answer?: Answer) {
  const world = sendingWorld();
  const teams = teamsOf(world.clock, answer);
  await world.person('dana', ['clinician']);
  await world.person('ana', ['linkWorker']);
  await world.person('lou', ['lead']);
  await world.store.create('days', { ...emptyDay('ana'), wakeAt: world.clock.instant() });
  const people = {
    referrer: { id: 'dana', name: 'Dana', grants: [] },
    holder: { id: 'ana', name: 'Ana', grants: [] },
  };
  // what their referring owes is still to be carried out
  for (const id of ['BRI-2222', 'BRI-3333'])
    await world.store.create('cases', { ...caseWith('sent', id, people), wakeAt: world.clock.instant() });
  // stands on Ana's card of the day
  const checkIn = { on: today, type: 'scheduled', way: 'call', setAt: monday, setBy: 'ana' } as const;
  const started = { ...caseWith('gettingStarted', 'BRI-4444', people), checkIn, dueFrom: today };
  await world.store.create('cases', { ...started, notices: [], audit: [] });
  await world.owes('lou');
  await world.owes('lou');

  const end = world.clock.now() + latestMs;
  let deaths = 0;
  for (let at = await world.nextDue(); at !== undefined && Date.parse(at) < end; at = await world.nextDue()) {
    await world.clock.wait(Math.max(0, Date.parse(at) - world.clock.now()));
    const life = mortal(world.store, teams.connector, killer);
    const done = sweep(world.process(life.connector, life.store)).catch(() => undefined);
    await Promise.race([done, life.died]);
    if (!life.isDead()) {
      await world.clock.wait(1_000);
      continue;
    }
    deaths += 1;
    // its lease ends by itself
    await world.clock.wait(61_000);
  }
  return { world, teams, deaths };
}
type Morning = Awaited<ReturnType<typeof killedMorning>>;

const rests: Nudge['state'][] = ['delivered', 'withdrawn', 'uncertain'];

/** Nothing lost: all rests and is shown somewhere. No effect twice. Copies only after what nobody could know, counted. */
export async function expectNothingLost(
  { world, teams }: Morning,
  calm: Record<string, number>,
  /** After several, what shares a list may come in two, and what a colleague may not have had is owed to the Lead too. */
  isOneDeath = true,
): Promise<void> {
  const nudges = await world.nudges();
  expect(new Set(nudges.map(({ id }) => id)).size).toBe(nudges.length);
  const left = nudges.filter(({ wakeAt }) => wakeAt !== undefined && Date.parse(wakeAt) < world.clock.now());
  expect(left).toEqual([]);
  for (const { state, endedAt, wakeAt, ambiguous } of nudges) {
    if (wakeAt === undefined) expect(rests).toContain(state);
    expect(endedAt === undefined).toBe(wakeAt !== undefined);
    expect(ambiguous).toBeLessThanOrEqual(2);
  }
  for (const [personId, once] of Object.entries(calm)) {
    const theirs = nudges.filter(({ recipientId }) => recipientId === personId);
    const unknown = theirs.reduce((sum, { ambiguous }) => sum + ambiguous, 0);
    const shown = teams.shownTo(personId).length;
    expect(shown).toBeLessThanOrEqual((isOneDeath ? once : theirs.length) + unknown);
    if (unknown === 0) expect(shown).toBeGreaterThanOrEqual(once);
    if (theirs.every(({ state }) => state === 'delivered')) expect(shown).toBeGreaterThanOrEqual(once);
  }
}

/** How often each of them is told something when nothing goes wrong. */
export function toldCalmly({ teams }: Morning): Record<string, number> {
  return Object.fromEntries(['dana', 'ana', 'lou'].map((id) => [id, teams.shownTo(id).length]));
}

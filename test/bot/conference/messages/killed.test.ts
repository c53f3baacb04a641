import { settleConference } from '../../../../bot/conference/settleConference';
import { sendDue } from '../../../../bot/sending/sender';
import { conferenceWith } from '../../../support/conferences';
import { type Killer, mortal } from '../../../support/sending/mortal';
import { sendingWorld } from '../../../support/sending/sendingWorld';
import { teamsOf } from '../../../support/sending/teamsOf';

const people = ['ana', 'dana'] as const;
const endOfIt = Date.parse('2026-11-26T03:00:00.000Z');
const which = { id: 'thursday', localId: 'brimbank' };
const expected = [
  'You are asked to come to a case conference',
  'Case conference tomorrow, 10:00 am (AEDT)',
  'Case conference at 10:00 am (AEDT)',
];

/** From the invitation until it is over, one process after another; `killer` is asked at every write and request. */
async function week(killer: Killer) {
  const world = sendingWorld();
  const { store, clock } = world;
  const teams = teamsOf(clock);
  for (const id of people) await world.person(id, ['linkWorker']);
  const at = clock.instant();
  const notices = people.map((personId) => ({
    id: `1:conference.planned:${personId}:all`,
    kind: 'conference.planned' as const,
    at,
    to: { personId },
  }));
  const attendees = people.map((personId) => ({ personId, name: personId }));
  const planner = { personId: 'lou', name: 'Lou' };
  const { repeats: _weekly, ...once } = conferenceWith(planner, { attendees, notices, wakeAt: at });
  await store.create('conferences', once);
  let deaths = 0;
  for (let due = await nextDue(); due < endOfIt; due = await nextDue()) {
    await clock.wait(Math.max(0, due - clock.now()));
    const life = mortal(store, teams.connector, killer);
    const services = world.process(life.connector, life.store);
    const done = settleConference(services, which).then(() => sendDue(services));
    await Promise.race([done, life.died]);
    if (life.isDead()) deaths += 1;
    // its lease ends by itself
    await clock.wait(life.isDead() ? 61_000 : 1_000);
  }
  return { nudges: await world.nudges(), teams, deaths };

  async function nextDue(): Promise<number> {
    const { wakeAt } = (await store.read('conferences', which.localId, which.id))?.document ?? {};
    const all = [wakeAt, ...(await world.nudges()).map((one) => one.wakeAt)];
    return Math.min(...all.flatMap((one) => (one === undefined ? [] : [Date.parse(one)])));
  }
}

function expectAllTold({ nudges, teams }: Awaited<ReturnType<typeof week>>): void {
  for (const who of people) {
    const shown = teams.shownTo(who).map(({ text }) => text.split('\n')[0]);
    for (const heading of expected) expect(shown).toContain(heading);
    const theirs = nudges.filter(({ recipientId }) => recipientId === who);
    // a copy only after a request of which nobody could know what became of it
    const unknown = theirs.reduce((sum, { ambiguous }) => sum + ambiguous, 0);
    expect(shown.length).toBeLessThanOrEqual(expected.length + unknown);
    expect(theirs.map(({ state }) => state)).toEqual(Array(expected.length).fill('delivered'));
  }
}

test.each(['write', 'request'] as const)(
  'killed at any %s from the invitation to the brief, on either side of it, everybody is told of each',
  async (deed) => {
    let count = 0;
    const calm = await week((one) => {
      count += Number(one === deed);
      return undefined;
    });
    expectAllTold(calm);
    expect(calm.nudges.every(({ ambiguous }) => ambiguous === 0)).toBe(true);
    expect(count).toBeGreaterThan(5);
    for (let index = 0; index < count; index += 1)
      for (const side of ['before', 'after'] as const) {
        let at = 0;
        const killed = await week((one) => {
          if (one !== deed) return undefined;
          at += 1;
          return at - 1 === index ? side : undefined;
        });
        expect(killed.deaths).toBe(1);
        expectAllTold(killed);
      }
  },
  60_000,
);

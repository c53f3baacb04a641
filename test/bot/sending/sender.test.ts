import { buttonTitles } from '../../support/cardReading';
import { minutes, owed, posting, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');
});
afterEach(() => town.close());

/** Dana refers, and what Teams answers first to Ana's card is said. */
async function referredWith(...answers: { status: number | 'cut'; headers?: Record<string, string> }[]) {
  for (const answer of answers) town.connector.refuseNext({ ...answer, when: posting(ana, waiting) });
  const reference = await refer(dana);
  await town.quiet();
  return reference;
}
const anasNudge = async () => (await owed(town, ana))[0];

test('a link worker gets the card of a waiting referral once, however long nothing happens', async () => {
  await referredWith();
  await minutes(town, 30);
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await anasNudge()).toMatchObject({ state: 'delivered', attempts: 1, ambiguous: 0 });
  expect(await anasNudge()).toHaveProperty('activityId', expect.stringMatching(/^activity-/));
});

test.each([412, 429, 401])(
  'what Teams refuses for now (%i) is sent once more, and is no second copy',
  async (status) => {
    await referredWith({ status });
    expect(tries(town, ana, waiting)).toBe(1);
    expect(await ana.cards()).toHaveLength(1);
    await minutes(town, 30);
    expect(tries(town, ana, waiting)).toBe(2);
    expect(buttonTitles(await ana.cardSaying(waiting))).toContain("I'll take it");
    expect(await anasNudge()).toMatchObject({ state: 'delivered', attempts: 2, ambiguous: 0 });
  },
);

test('when Teams says how long to wait, the bot waits that long', async () => {
  await referredWith({ status: 429, headers: { 'retry-after': '150' } });
  await minutes(town, 2);
  expect(tries(town, ana, waiting)).toBe(1);
  await minutes(town, 1);
  expect(tries(town, ana, waiting)).toBe(2);
  expect(await anasNudge()).toMatchObject({ state: 'delivered' });
});

test('a message refused many times is tried for days, ever more rarely, and arrives', async () => {
  await referredWith(...Array.from({ length: 14 }, () => ({ status: 429 })));
  await minutes(town, 20);
  const early = tries(town, ana, waiting);
  expect(early).toBeLessThan(12);
  await minutes(town, 100);
  expect(tries(town, ana, waiting)).toBe(15);
  expect(await anasNudge()).toMatchObject({ state: 'delivered', ambiguous: 0 });
});

test.each([500, 502, 503, 504, 408, 'cut'] as const)(
  'when nobody can tell whether it arrived (%s) it is sent once more, and counted',
  async (status) => {
    await referredWith({ status });
    expect(tries(town, ana, waiting)).toBe(1);
    await minutes(town, 30);
    expect(tries(town, ana, waiting)).toBe(2);
    expect(await anasNudge()).toMatchObject({ state: 'delivered', ambiguous: 1 });
  },
);

test('when it stays unknown twice it is never sent a third time, and the Lead hears instead', async () => {
  const lou = await town.person('Lou Marsh', ['lead']);
  await lou.says('help');
  await referredWith({ status: 503 }, { status: 'cut' });
  await minutes(town, 30);
  expect(tries(town, ana, waiting)).toBe(2);
  expect(await anasNudge()).toMatchObject({ state: 'uncertain', ambiguous: 2 });
  expect(await anasNudge()).not.toHaveProperty('wakeAt');
  expect(tries(town, lou, waiting)).toBe(1);
});

test.each([403, 404])(
  'a chat that is closed to the bot (%i) is left alone, and the person is marked',
  async (status) => {
    await referredWith({ status });
    await minutes(town, 30);
    expect(tries(town, ana, waiting)).toBe(1);
    expect(await anasNudge()).toMatchObject({ state: 'unreachable' });
    const { references } = await town.everything();
    expect(references).toContainEqual(expect.objectContaining({ id: ana.id, reachable: false }));
  },
);

test('a redirect is not followed, since that would be a second message', async () => {
  await referredWith({ status: 307, headers: { location: `${town.connector.serviceUrl}elsewhere` } });
  expect(tries(town, ana, waiting)).toBe(1);
  expect(town.connector.sent.map(({ path }) => path)).not.toContain('/elsewhere');
});

test('a message that Teams finds faulty is not sent again, and says nothing of the person', async () => {
  await referredWith({ status: 400 });
  await minutes(town, 5);
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await anasNudge()).toMatchObject({ state: 'unreachable' });
  const { references } = await town.everything();
  expect(references).toContainEqual(expect.objectContaining({ id: ana.id, reachable: true }));
});

test('one message that fails each time does not hold up those behind it', async () => {
  const subject = { container: 'nowhere' as never, partition: 'brimbank', id: 'BRI-2222' };
  const first = {
    state: 'planned',
    plannedAt: town.now(),
    attempts: 0,
    ambiguous: 0,
    wakeAt: '2026-01-01',
  } as const;
  const kind = 'referral.status';
  await town.store.create('nudges', {
    ...first,
    id: 'broken',
    recipientId: dana.id,
    kind,
    subject,
    occurrence: '1',
  });
  await referredWith();
  await minutes(town, 2);
  expect(tries(town, ana, waiting)).toBe(1);
  expect(town.logged.join('\n')).toContain('nudge failed');
});

test('a message of a kind that only a newer bot knows is kept for that one', async () => {
  const reference = await referredWith();
  const kind = 'conference.soon' as never;
  const nudge = { ...(await anasNudge()), id: 'newer', kind, state: 'planned' as const, wakeAt: town.now() };
  await town.store.create('nudges', { ...nudge, recipientId: ana.id } as never);
  const before = town.connector.sent.length;
  await minutes(town, 90);
  expect(town.connector.sent).toHaveLength(before);
  const kept = (await owed(town, ana)).find(({ id }) => id === 'newer');
  expect(kept).toMatchObject({ state: 'planned', subject: { id: reference } });
  expect(kept?.wakeAt && kept.wakeAt > town.now()).toBe(true);
});

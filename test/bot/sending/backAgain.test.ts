import { minutes, owed, posting, toastsOf, tries, until, waiting } from '../../support/owed';
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
  for (const one of [dana, ana]) await one.says('help');
});
afterEach(() => town.close());

const reference = async (person: Person) =>
  (await town.store.read('references', person.id, person.id))?.document;
const statesOf = async (person: Person) => (await owed(town, person)).map(({ state }) => state);
const removes = (who: Person) => who.deliver(who.envelope({ type: 'installationUpdate', action: 'remove' }));
const adds = (who: Person) => who.deliver(who.envelope({ type: 'installationUpdate', action: 'add' }));
function cannotBeOpened() {
  town.connector.refuseNext({ status: 403, when: ({ path }) => path.endsWith('/v3/conversations') });
}

test('whoever had removed the app gets what still waits when they add it again', async () => {
  await removes(ana);
  cannotBeOpened();
  await refer(dana);
  await town.quiet();
  expect(await statesOf(ana)).toEqual(['unreachable']);
  expect((await owed(town, ana))[0]).toHaveProperty('endedAt', town.now());
  await adds(ana);
  await minutes(town, 1);
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await statesOf(ana)).toEqual(['delivered']);
});

test('what is no longer so when they are back is withdrawn', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await ben.says('help');
  await removes(ana);
  cannotBeOpened();
  await refer(dana);
  const seen = await ben.presses(await ben.says('queue'), 'See who it is');
  await ben.presses(seen.card, "I'll take it");
  await town.quiet();
  await ana.says('help');
  await minutes(town, 15);
  expect(tries(town, ana, waiting)).toBe(0);
  expect(await statesOf(ana)).toEqual(['withdrawn']);
});

test('after more than a week it is too late', async () => {
  await removes(ana);
  cannotBeOpened();
  await refer(dana);
  await town.quiet();
  await until(town, '2026-12-01T22:00:00.000Z');
  await ana.says('help');
  await minutes(town, 2);
  expect(tries(town, ana, waiting)).toBe(0);
});

test('a message that arrives after a blocked one brings the blocked one with it, in one list', async () => {
  town.connector.refuseNext({ status: 403, code: 'ConversationBlockedByUser', when: posting(ana, waiting) });
  await refer(dana);
  await town.quiet();
  expect(await statesOf(ana)).toEqual(['unreachable']);
  await refer(dana, { calledName: 'Another' });
  await town.quiet();
  await minutes(town, 70);
  expect(toastsOf(town, ana)).toHaveLength(1);
  expect((await statesOf(ana)).sort()).toEqual(['delivered', 'withdrawn']);
  expect(await reference(ana)).not.toHaveProperty('owesAgain');
});

test('somebody who blocks the bot, whose chat can be opened all the same, is not tried without end', async () => {
  for (let refused = 0; refused < 20; refused += 1)
    town.connector.refuseNext({
      status: 403,
      code: 'ConversationBlockedByUser',
      when: posting(ana, waiting),
    });
  for (const calledName of ['One', 'Two', 'Three']) await refer(dana, { calledName });
  await town.quiet();
  await minutes(town, 30);
  expect(tries(town, ana, waiting)).toBeLessThanOrEqual(3);
  expect(await reference(ana)).toMatchObject({ reachable: false, whyNot: 'ConversationBlockedByUser' });
});

test.each([
  ['the bot', () => [{ id: '28:bot' }]],
  ['the person', () => [{ id: `29:${ana.id}`, aadObjectId: ana.id }]],
])('when %s has left their chat they are marked, until they are heard from', async (_, gone) => {
  await ana.deliver(ana.envelope({ type: 'conversationUpdate', membersRemoved: gone() }));
  expect(await reference(ana)).toMatchObject({ reachable: false, whyNot: 'uninstalled' });
  await ana.says('help');
  expect(await reference(ana)).toMatchObject({ reachable: true });
});

test('a colleague who leaves a channel is still reached in their own chat', async () => {
  const inChannel = ana.in('channel');
  await inChannel.deliver(
    inChannel.envelope({ type: 'conversationUpdate', membersRemoved: [{ id: `29:${ana.id}` }] }),
  );
  expect(await reference(ana)).toMatchObject({ reachable: true });
});

test('who left an older chat is still reached in the one that they use now', async () => {
  const conversation = { id: 'a:older', conversationType: 'personal', tenantId: town.services.tenantId };
  await ana.deliver(
    ana.envelope({ type: 'conversationUpdate', membersRemoved: [{ id: '28:bot' }], conversation }),
  );
  expect(await reference(ana)).toMatchObject({ reachable: true });
});

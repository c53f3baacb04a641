import type { Nudge } from '../../../domain/notice/nudge';
import { buttonTitles, textOf } from '../../support/cardReading';
import { type Crash, crashingStore } from '../../support/crashingStore';
import { owed, posting, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
let lou: Person;
let crash: Crash;
beforeEach(() => open());
async function open(feedIsDead = false) {
  crash = () => undefined;
  town = await openTown({ feedIsDead, storeInFront: crashingStore((write) => crash(write)) });
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, lou]) await one.says('help');
}
afterEach(() => town.close());

function notInstalled() {
  town.connector.refuseNext({ status: 403, when: ({ path }) => path.endsWith('/v3/conversations') });
}
const reference = async (person: Person) =>
  (await town.store.read('references', person.id, person.id))?.document;

test('while a link worker can be reached, the Lead is left in peace', async () => {
  await refer(dana);
  await ana.cardSaying(waiting);
  expect(tries(town, lou, waiting)).toBe(0);
});

test('when the only link worker has removed the bot, the Lead gets the referral', async () => {
  await ana.deliver(ana.envelope({ type: 'installationUpdate', action: 'remove' }));
  notInstalled();
  await refer(dana);
  expect(buttonTitles(await lou.cardSaying(waiting))).toContain("I'll take it");
  expect(tries(town, ana, waiting)).toBe(0);
  expect(await owed(town, ana)).toEqual([
    expect.objectContaining({ state: 'unreachable', why: 'notInstalled' }),
  ]);
});

test('when it shows at sending that no link worker can be reached, the Lead gets it at once', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await ben.says('help');
  const code = 'ConversationBlockedByUser';
  for (const one of [ana, ben]) town.connector.refuseNext({ status: 403, code, when: posting(one, waiting) });
  await refer(dana);
  await lou.cardSaying(waiting);
  expect(tries(town, lou, waiting)).toBe(1);
  expect(await reference(ana)).toMatchObject({ reachable: false, whyNot: code });
});

test('the Lead gets it within the same minute when the change feed is dead', async () => {
  await town.close();
  await open(true);
  town.connector.refuseNext({ status: 403, when: posting(ana, waiting) });
  await refer(dana);
  await town.minute();
  expect(tries(town, lou, waiting)).toBe(1);
});

test('the Lead gets it even when the bot dies as it notes who could not be reached', async () => {
  let alive = true;
  crash = ({ container, document }) => {
    if (!alive || container !== 'nudges' || (document as Nudge).state !== 'unreachable') return undefined;
    alive = false;
    return 'after';
  };
  town.connector.refuseNext({ status: 403, when: posting(ana, waiting) });
  await refer(dana);
  for (let left = 5; left > 0; left -= 1) await town.minute();
  expect(alive).toBe(false);
  expect(tries(town, lou, waiting)).toBe(1);
});

test('when one of two link workers is reached, the Lead is left in peace', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await ben.says('help');
  town.connector.refuseNext({ status: 404, when: posting(ana, waiting) });
  await refer(dana);
  await ben.cardSaying(waiting);
  expect(tries(town, lou, waiting)).toBe(0);
});

test('a link worker who never installed the bot is known as such', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  notInstalled();
  await refer(dana);
  await town.quiet();
  expect(await reference(ben)).toMatchObject({ reachable: false, whyNot: 'notInstalled' });
  expect(await owed(town, ben)).toEqual([expect.objectContaining({ state: 'unreachable' })]);
});

test('a Lead sees among the staff who gets no messages, until they do', async () => {
  town.connector.refuseNext({ status: 403, when: posting(ana, waiting) });
  await refer(dana);
  await town.quiet();
  expect(textOf(await lou.says('staff')).match(/Gets no messages/g)).toHaveLength(1);
  await ana.says('help');
  expect(textOf(await lou.says('staff'))).not.toContain('Gets no messages');
});

test('whoever can be reached again gets the next referral, whether or not Teams said so', async () => {
  town.connector.refuseNext({ status: 403, when: posting(ana, waiting) });
  await refer(dana);
  await town.quiet();
  expect(await reference(ana)).toMatchObject({ reachable: false });
  await refer(dana, { calledName: 'Another' });
  await ana.cardSaying(waiting);
  expect(await reference(ana)).toMatchObject({ reachable: true });
  expect(await reference(ana)).not.toHaveProperty('whyNot');
});

test('somebody who changes to another chat while the older one is refused gets it there', async () => {
  const conversation = { id: 'a:newer', conversationType: 'personal', tenantId: town.services.tenantId };
  town.connector.refuseNext({ status: 404, when: posting(ana, waiting) });
  town.connector.meanwhile(posting(ana, waiting), () =>
    ana.deliver(ana.envelope({ type: 'message', text: 'help', conversation })),
  );
  await refer(dana);
  await town.quiet();
  await town.minute();
  expect(await reference(ana)).toMatchObject({ reachable: true, conversationId: 'a:newer' });
  const arrived = town.connector.sent.filter(
    ({ card, status }) => status === 201 && textOf(card).includes(waiting),
  );
  expect(arrived.map(({ conversationId }) => conversationId)).toEqual(['a:newer']);
});

test('a referral to a Local where nobody works yet waits, and the first link worker there gets it', async () => {
  const eve = await town.person('Eve Hall', ['clinician'], 'latrobe');
  await refer(eve);
  for (let left = 90; left > 0; left -= 1) await town.minute();
  expect(tries(town, eve, 'Your referral')).toBe(1);
  const sam = await town.person('Sam Reid', ['linkWorker'], 'latrobe');
  for (let left = 61; left > 0; left -= 1) await town.minute();
  expect(tries(town, sam, waiting)).toBe(1);
  const [kept] = (await town.everything())['cases'] as { wakeAt?: string }[];
  expect(kept).not.toHaveProperty('wakeAt');
});

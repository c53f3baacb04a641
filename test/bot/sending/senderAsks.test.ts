import { textOf } from '../../support/cardReading';
import { endsAccess, minutes, owed, posting, tries, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, lou]) await one.says('help');
});
afterEach(() => town.close());

/** Somebody's message waits, because Teams was busy when it was first sent. */
function teamsIsBusyFor(person: Person, says: string) {
  town.connector.refuseNext({
    status: 429,
    headers: { 'retry-after': '30' },
    when: posting(person, says),
  });
}
/** When nothing can be taken back any more. */
const laterOn = () => minutes(town, 12);

test('a referral withdrawn meanwhile is not announced any more', async () => {
  teamsIsBusyFor(ana, waiting);
  await refer(dana);
  const asks = await dana.presses(await dana.cardSaying('Your referral'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');
  await laterOn();
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await owed(town, ana)).toEqual([expect.objectContaining({ state: 'withdrawn', attempts: 1 })]);
});

test('a referral taken meanwhile is not announced to the others any more', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await ben.says('help');
  teamsIsBusyFor(ana, waiting);
  await refer(dana);
  await ben.presses(await ben.cardSaying(waiting), "I'll take it");
  await laterOn();
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await owed(town, ana)).toEqual([expect.objectContaining({ state: 'withdrawn' })]);
});

test('somebody whose access ended meanwhile hears nothing', async () => {
  teamsIsBusyFor(ana, waiting);
  await refer(dana);
  await town.quiet();
  await endsAccess(lou, ana);
  await laterOn();
  expect(tries(town, ana, waiting)).toBe(1);
  expect(await owed(town, ana)).toEqual([expect.objectContaining({ state: 'withdrawn' })]);
});

test('a referrer is not told that it was taken once it has been withdrawn', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying(waiting), "I'll take it");
  await minutes(town, 5);
  const asks = await ana.presses(await ana.cardSaying('You have this referral'), 'Open');
  const sure = await ana.presses(asks.card, 'Withdraw');
  await ana.presses(sure.card, 'Withdraw the referral');
  await minutes(town, 75);
  expect(tries(town, dana, 'It is accepted')).toBe(0);
  expect(tries(town, dana, 'It has been withdrawn')).toBe(1);
});

test('messages go to the chat with the bot that a person used last', async () => {
  const conversation = {
    id: 'a:on-the-phone',
    conversationType: 'personal',
    tenantId: town.services.tenantId,
  };
  await ana.deliver(ana.envelope({ type: 'message', text: 'help', conversation }));
  await refer(dana);
  await town.quiet();
  const to = town.connector.sent.filter(({ card }) => textOf(card).includes(waiting));
  expect(to.map(({ conversationId }) => conversationId)).toEqual(['a:on-the-phone']);
});

test('where the bot has never met a link worker it opens the chat with them, in the right tenant', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  await refer(dana);
  expect(textOf(await ben.cardSaying(waiting))).toContain('BRI-');
  const opened = town.connector.sent.filter(({ path }) => path.endsWith('/v3/conversations'));
  expect(opened).toHaveLength(1);
  expect(JSON.parse(opened[0]?.raw ?? '')).toMatchObject({
    isGroup: false,
    tenantId: town.services.tenantId,
    channelData: { tenant: { id: town.services.tenantId } },
    members: [{ id: ben.id }],
  });
  await refer(dana, { calledName: 'Another' });
  await town.quiet();
  expect(town.connector.sent.filter(({ path }) => path.endsWith('/v3/conversations'))).toHaveLength(1);
});

test('a chat that could not be opened for now is opened later, which is no second message', async () => {
  const ben = await town.person('Ben Okafor', ['linkWorker']);
  for (const status of [503, 'cut', 429, 500] as const)
    town.connector.refuseNext({ status, when: ({ path }) => path.endsWith('/v3/conversations') });
  await refer(dana);
  await laterOn();
  await laterOn();
  expect(tries(town, ben, waiting)).toBe(1);
  expect(await owed(town, ben)).toEqual([expect.objectContaining({ state: 'delivered', ambiguous: 0 })]);
});

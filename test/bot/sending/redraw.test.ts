import { sweep } from '../../../bot/sending/sweep';
import { textOf } from '../../support/cardReading';
import { endsAccess, listOf, posting, redrawing, waiting } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const nothing = 'Nothing is waiting';
let town: Town;
let dana: Person;
let ana: Person;
let ben: Person;
let lou: Person;
beforeEach(() => open());
afterEach(() => town.close());

async function open(options: Parameters<typeof openTown>[0] = {}) {
  town = await openTown(options);
  dana = await town.person('Dana Whitfield', ['clinician']);
  ana = await town.person('Ana Petrov', ['linkWorker']);
  ben = await town.person('Ben Okafor', ['linkWorker']);
  lou = await town.person('Lou Marsh', ['lead']);
  for (const one of [ana, ben, lou]) await one.says('help');
}
/** Ben takes the referral from his queue, without anything else being waited for. */
async function benTakesIt() {
  const who = await ben.presses(await ben.says('queue'), 'See who it is');
  return ben.presses(who.card, "I'll take it");
}
async function benSpeaks() {
  const { card } = await ben.presses(await ben.cardSaying('You have this referral'), 'First contact');
  const spoke = await ben.presses(card, 'Save', { result: 'spoke' });
  expect(textOf(spoke.card)).toContain('First contact is written down');
}
/** A deed whose change another instance of the bot carries out at once. */
async function andNoticed(deed: () => Promise<unknown>) {
  await deed();
  await sweep(town.anotherInstance().services);
}
async function laterOn() {
  for (let left = 5; left > 0; left -= 1) await town.minute();
}
const redraws = (of: Person) => town.connector.sent.filter(redrawing(of)).length;
/** What the newest card about the referral says, with its buttons. */
const standing = async (of: Person) =>
  (await of.cards()).map(textOf).findLast((text) => text.includes('BRI-')) ?? '';

test("when one link worker takes it, it leaves the lists of the others, and the referrer's card follows", async () => {
  const reference = await refer(dana);
  expect(await listOf(ana)).toContain(reference);
  await ben.presses(await ben.cardSaying(waiting), "I'll take it");
  for (const one of [ana, ben]) expect(await listOf(one)).toContain(nothing);
  expect(textOf(await ben.cardSaying(`You have this referral: ${reference}`))).toContain('Canary Marigold');
  expect(textOf(await dana.cardSaying('Your referral'))).toContain('Ben Okafor');
  expect([redraws(ana), redraws(ben), redraws(dana)]).toEqual([1, 1, 1]);
});

test("the card of whoever has it follows their work, and the referrer's with it", async () => {
  await refer(dana);
  await ben.presses(await ben.cardSaying(waiting), "I'll take it");
  await benSpeaks();
  expect(await standing(ben)).toContain('End with an outcome');
  expect(await standing(ben)).not.toContain('First contact\n');
  expect(textOf(await dana.cardSaying('Your referral'))).toContain('**Getting started');
});

test('a referral that is withdrawn ends on every card', async () => {
  await refer(dana);
  const asks = await dana.presses(await dana.cardSaying('Your referral'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');
  for (const one of [ana, ben]) expect(await listOf(one)).toContain(nothing);
  expect(await standing(dana)).toContain('Withdrawn');
  expect(await standing(dana)).not.toContain('Canary');
});

test('a case that changes while a card is being drawn again ends on the newest card', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  await town.minute();
  const sure = await dana.presses(await dana.cardSaying('Your referral'), 'Withdraw');
  const withdraws = () => dana.presses(sure.card, 'Withdraw the referral');
  await benTakesIt();
  town.connector.meanwhile(redrawing(dana), () => andNoticed(withdraws));
  await laterOn();
  expect(redraws(dana)).toBe(2);
  expect(await standing(dana)).toContain('Withdrawn');
});

test('a list that changes while it is being drawn again ends as things are', async () => {
  await town.close();
  await open({ feedIsDead: true });
  const first = await refer(dana);
  await town.minute();
  await benTakesIt();
  let second = '';
  town.connector.meanwhile(redrawing(ana), () =>
    andNoticed(async () => {
      second = await refer(dana, { calledName: 'Another' });
    }),
  );
  await laterOn();
  expect(redraws(ana)).toBe(2);
  expect(await listOf(ana)).toContain(second);
  expect(await listOf(ana)).not.toContain(first);
});

test('a case that changes while the list with it is on its way ends right', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  town.connector.meanwhile(posting(ana, waiting), () => andNoticed(benTakesIt));
  await laterOn();
  expect(await listOf(ana)).toContain(nothing);
});

test('a case that changes while its own card is on its way ends right', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  await town.minute();
  await benTakesIt();
  town.connector.meanwhile(posting(ben, 'You have this referral'), () => andNoticed(benSpeaks));
  await laterOn();
  expect(await standing(ben)).toContain('End with an outcome');
});

test('somebody whose access ends while a list is on its way to them does not keep it', async () => {
  await town.close();
  await open({ feedIsDead: true });
  const reference = await refer(dana);
  town.connector.meanwhile(posting(ana, waiting), () => andNoticed(() => endsAccess(lou, ana)));
  await laterOn();
  expect(await listOf(ana)).not.toContain(reference);
});

test('somebody whose access ends while the card with a name is on its way does not keep it', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  await town.minute();
  await benTakesIt();
  town.connector.meanwhile(posting(ben, 'You have this referral'), () =>
    andNoticed(() => endsAccess(lou, ben)),
  );
  await laterOn();
  expect(await standing(ben)).toContain('put away');
  expect(await standing(ben)).not.toContain('Canary');
});

test('when access ends, every card about a person is put away', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying(waiting), "I'll take it");
  await ana.cardSaying('You have this referral');
  expect(await standing(ana)).toContain('Canary Marigold');
  await endsAccess(lou, ana);
  expect(await standing(ana)).not.toContain('Canary');
  expect(await standing(ana)).toContain('put away');
});

import { sweep } from '../../../bot/sending/sweep';
import { buttonTitles, textOf } from '../../support/cardReading';
import { openConnector } from '../../support/connector';
import { endsAccess, posting, redrawing } from '../../support/owed';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

const waiting = 'A referral is waiting';
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

test('when one link worker takes it, the cards of the others and of the referrer follow', async () => {
  await refer(dana);
  await ben.presses(await ben.cardSaying(waiting), "I'll take it");
  expect(await standing(ana)).toContain('Ben Okafor has taken it');
  expect(buttonTitles((await ana.cards()).at(-1))).toEqual(['Open again']);
  expect(textOf(await dana.cardSaying('Your referral'))).not.toContain('Waiting for a link worker');
  expect([redraws(ana), redraws(ben)]).toEqual([1, 1]);
});

test('a referral that is withdrawn ends on every card', async () => {
  await refer(dana);
  const asks = await dana.presses(await dana.cardSaying('Your referral'), 'Withdraw');
  await dana.presses(asks.card, 'Withdraw the referral');
  for (const one of [ana, ben]) expect(await standing(one)).toContain('no longer waiting');
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
  town.connector.meanwhile(redrawing(ana), () => andNoticed(withdraws));
  await laterOn();
  expect(redraws(ana)).toBe(2);
  expect(await standing(ana)).toContain('no longer waiting');
});

test('a case that changes while its first card is on its way ends on the right card', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  town.connector.meanwhile(posting(ana, waiting), () => andNoticed(benTakesIt));
  await laterOn();
  expect(await standing(ana)).toContain('Ben Okafor has taken it');
});

test('somebody whose access ends while a card is on its way to them does not keep it', async () => {
  await town.close();
  await open({ feedIsDead: true });
  await refer(dana);
  town.connector.meanwhile(posting(ana, waiting), () => andNoticed(() => endsAccess(lou, ana)));
  await laterOn();
  expect(await standing(ana)).toContain('put away');
});

test('when access ends, every card about a person is put away', async () => {
  await refer(dana);
  await ana.presses(await ana.cardSaying(waiting), "I'll take it");
  expect(await standing(ana)).toContain('Canary Marigold');
  await endsAccess(lou, ana);
  expect(await standing(ana)).not.toContain('Canary');
  expect(await standing(ana)).toContain('put away');
});

test.each([
  ['Teams is busy', { status: 429 as const, headers: { 'retry-after': '150' } }, 3],
  ['Teams fails', { status: 500 as const }, 1],
  ['the line is cut', { status: 'cut' as const }, 1],
])('when %s, a card is drawn again later and ends right', async (_, refusal, minutes) => {
  await refer(dana);
  await town.quiet();
  town.connector.refuseNext({ ...refusal, when: redrawing(ana) });
  await benTakesIt();
  await town.quiet();
  for (let minute = 1; minute < minutes; minute += 1) await town.minute();
  expect(redraws(ana)).toBe(1);
  expect(await standing(ana)).toContain(waiting);
  await town.minute();
  expect(redraws(ana)).toBe(2);
  expect(await standing(ana)).toContain('Ben Okafor has taken it');
  await laterOn();
  expect(redraws(ana)).toBe(2);
});

test('a card that was deleted is not drawn again, then or later', async () => {
  await refer(dana);
  await town.quiet();
  town.connector.refuseNext({ status: 404, when: redrawing(ana) });
  const mine = await benTakesIt();
  await laterOn();
  const spoke = await ben.presses((await ben.presses(mine.card, 'First contact')).card, 'Save', {
    result: 'spoke',
  });
  expect(textOf(spoke.card)).toContain('written down');
  await laterOn();
  expect(redraws(ana)).toBe(1);
});

test('what changed while a person had removed the bot is put right when they are back', async () => {
  await refer(dana);
  await town.quiet();
  await ana.deliver(ana.envelope({ type: 'installationUpdate', action: 'remove' }));
  town.connector.refuseNext({ status: 403, when: redrawing(ana) });
  await benTakesIt();
  await laterOn();
  expect(redraws(ana)).toBe(1);
  expect(await standing(ana)).toContain(waiting);
  await ana.says('help');
  await town.minute();
  expect(await standing(ana)).toContain('Ben Okafor has taken it');
});

test('a card stays in the client where it was posted, and is drawn again there', async () => {
  await refer(dana);
  await town.quiet();
  const elsewhere = await openConnector();
  const conversation = { id: 'a:elsewhere', conversationType: 'personal', tenantId: town.services.tenantId };
  const { serviceUrl } = elsewhere;
  await ana.deliver(ana.envelope({ type: 'message', text: 'help', conversation, serviceUrl }));
  await benTakesIt();
  expect(await standing(ana)).toContain('Ben Okafor has taken it');
  expect(elsewhere.sent.map(({ method }) => method)).toEqual(['POST']);
  await elsewhere.close();
});

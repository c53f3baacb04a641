import { textOf } from '../../support/cardReading';
import { openConnector } from '../../support/connector';
import { listOf, redrawing } from '../../support/owed';
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
async function laterOn() {
  for (let left = 5; left > 0; left -= 1) await town.minute();
}
const redraws = (of: Person) => town.connector.sent.filter(redrawing(of)).length;

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
  expect(await listOf(ana)).toContain('BRI-');
  await town.minute();
  expect(redraws(ana)).toBe(2);
  expect(await listOf(ana)).toContain(nothing);
  await laterOn();
  expect(redraws(ana)).toBe(2);
});

test('a list that was deleted is not drawn again, then or later', async () => {
  await refer(dana);
  await town.quiet();
  town.connector.refuseNext({ status: 404, when: redrawing(ana) });
  await benTakesIt();
  await laterOn();
  expect(redraws(ana)).toBe(1);
  await refer(dana, { calledName: 'Another' });
  await laterOn();
  expect(redraws(ana)).toBe(1);
});

test('a card about a case that was deleted is not drawn again, then or later', async () => {
  await refer(dana);
  await town.quiet();
  town.connector.refuseNext({ status: 404, when: redrawing(dana) });
  await benTakesIt();
  await laterOn();
  await benSpeaks();
  await laterOn();
  expect(redraws(dana)).toBe(1);
});

test('what changed while a person had removed the bot is put right when they are back', async () => {
  await refer(dana);
  await town.quiet();
  await ana.deliver(ana.envelope({ type: 'installationUpdate', action: 'remove' }));
  town.connector.refuseNext({ status: 403, when: redrawing(ana) });
  await benTakesIt();
  await laterOn();
  expect(redraws(ana)).toBe(1);
  expect(await listOf(ana)).toContain('BRI-');
  await ana.says('help');
  await town.minute();
  expect(await listOf(ana)).toContain(nothing);
});

test('a card stays in the client where it was posted, and is drawn again there', async () => {
  await refer(dana);
  await town.quiet();
  const elsewhere = await openConnector();
  const conversation = { id: 'a:elsewhere', conversationType: 'personal', tenantId: town.services.tenantId };
  const { serviceUrl } = elsewhere;
  await ana.deliver(ana.envelope({ type: 'message', text: 'help', conversation, serviceUrl }));
  await benTakesIt();
  expect(await listOf(ana)).toContain(nothing);
  expect(elsewhere.sent.map(({ method }) => method)).toEqual(['POST']);
  await elsewhere.close();
});

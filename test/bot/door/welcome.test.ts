import { buttonTitles, textOf } from '../../support/cardReading';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

let town: Town;
let dana: Person;
beforeEach(async () => {
  town = await openTown();
  dana = await town.person('Dana Whitfield', ['clinician']);
});
afterEach(() => town.close());

const added = (who: Person) =>
  who.deliver(who.envelope({ type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }));
const installed = (who: Person, action = 'add') =>
  who.deliver(who.envelope({ type: 'installationUpdate', action }));
const welcomes = () =>
  town.connector.sent.filter(({ card }) => textOf(card).includes('Welcome to Local Connections'));

test('whoever gets the app is welcomed once, whichever of its events come and however often', async () => {
  await Promise.all([added(dana), installed(dana), added(dana)]);
  await installed(dana);
  expect(welcomes()).toHaveLength(1);
  expect(welcomes()[0]?.summary).toBe('Welcome to Local Connections');
});

test('whoever removes the app and gets it again is welcomed back, not as somebody new', async () => {
  await installed(dana);
  await installed(dana, 'remove');
  await installed(dana);
  expect(welcomes()).toHaveLength(1);
  const back = town.connector.sent.at(-1)?.card;
  expect(textOf(back)).toBe("Welcome back. Messages come here again.\nToday's list");
  expect((await dana.presses(back, "Today's list")).opensDialog).toBe(true);
});

test('only whoever may refer is offered to', async () => {
  const stuart = await town.person('Stuart Pelham', ['manager']);
  await installed(dana);
  await installed(stuart);
  expect(welcomes().map(({ card }) => buttonTitles(card))).toEqual([
    ['Refer a person', 'What can I do here?'],
    ['What can I do here?'],
  ]);
});

test('a team is welcomed in its channel, and others who join it are not', async () => {
  const inChannel = dana.in('channel');
  await inChannel.deliver(inChannel.envelope({ type: 'installationUpdate', action: 'add' }));
  await inChannel.deliver(
    inChannel.envelope({ type: 'conversationUpdate', membersAdded: [{ id: '29:someone' }] }),
  );
  expect(welcomes().map(({ conversationId }) => conversationId)).toEqual(['19:channel']);
});

test('an event that does not say who it is about is taken quietly', async () => {
  const event = dana.envelope({ type: 'installationUpdate', action: 'add', from: { id: '29:someone' } });
  expect((await dana.deliver(event)).status).toBe(200);
  expect(town.connector.sent).toEqual([]);
});

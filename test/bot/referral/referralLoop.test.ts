import { buttonTitles, textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import { openTown, type Town } from '../../support/town';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

const minutes = 60_000;
/** News waits until it can no longer be taken back, and goes out at most once an hour. */
async function later(by: number) {
  town.passes(by * minutes);
  await town.minute();
}

test('a clinician refers, a link worker takes it and closes it, and the clinician hears each time', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');

  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  expect(form.opensDialog).toBe(true);
  const sent = await dana.presses(form.card, 'Send referral', completeReferral);
  expect(textOf(sent.card)).toContain('Sent to the link workers');

  const waiting = await ana.cardSaying('Waiting for you');
  expect(textOf(waiting)).not.toContain('Canary');
  const who = await ana.presses(waiting, 'See who it is');
  expect(textOf(who.card)).toContain('Canary Marigold');
  const taken = await ana.presses(waiting, "I'll take it");
  expect(textOf(taken.card)).toContain('You have taken it.');
  expect(textOf(await dana.cardSaying('Ana Petrov acts next'))).toContain('Canary Marigold');
  await later(11);
  expect(textOf(await dana.cardSaying('It is accepted'))).not.toContain('Canary');

  const contact = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  const spoke = await ana.presses(contact.card, 'Save', { result: 'spoke' });
  expect(textOf(spoke.card)).toContain('First contact is written down');
  await later(60);
  await dana.cardSaying('have spoken');

  const closing = await ana.presses(spoke.card, 'End with an outcome');
  const unchosen = await ana.presses(closing.card, 'Close the referral');
  expect(textOf(unchosen.card)).toContain('Please choose what came of it');
  const closed = await ana.presses(unchosen.card, 'Close the referral', { outcome: 'connectedSettled' });
  expect(textOf(closed.card)).toContain('Closed. The referrer hears that it is');
  expect(textOf(closed.card)).toContain('What came of it: ');
  expect(textOf(closed.card)).toContain('Connected and settled in');
  await later(60);
  const line = await dana.cardSaying('the referral is closed');
  expect(textOf(line)).not.toContain('settled');
  expect(buttonTitles(line)).toEqual(['Open']);
});

test('what is taken back within ten minutes was never told', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await refer(dana);
  await ana.presses(await ana.cardSaying('Waiting for you'), "I'll take it");
  const open = await ana.presses(await ana.cardSaying('You have this referral'), 'Open');
  await later(8);

  const undone = await ana.presses(open.card, 'Undo');

  expect(textOf(undone.card)).toContain('Taken back: taking it.');
  await later(60);
  const read = (await dana.cards()).map(textOf);
  expect(read).toHaveLength(2);
  expect(read.join()).not.toContain('It is accepted');
  expect(textOf(await ana.cardSaying('Waiting for you'))).toContain("I'll take it");
});

import { buttonTitles, textOf } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { openTown, type Town } from '../../support/town';

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

test('a clinician refers, a link worker takes it and closes it, and the clinician hears each time', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  const ana = await town.person('Ana Petrov', ['linkWorker']);
  await ana.says('help');

  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  expect(form.opensDialog).toBe(true);
  const sent = await dana.presses(form.card, 'Send referral', completeReferral);
  expect(textOf(sent.card)).toContain('Sent to the link workers');

  const waiting = await ana.cardSaying('A referral is waiting');
  expect(textOf(waiting)).not.toContain('Canary');
  const who = await ana.presses(waiting, 'See who it is');
  expect(textOf(who.card)).toContain('Canary Marigold');
  const taken = await ana.presses(waiting, "I'll take it");
  expect(textOf(taken.card)).toContain('You have this referral');
  expect(textOf(await dana.cardSaying('Ana Petrov acts next'))).toContain('Canary Marigold');
  expect(textOf(await dana.cardSaying('A link worker has taken it'))).not.toContain('Canary');

  const contact = await ana.presses(await ana.cardSaying('You have this referral'), 'First contact');
  const spoke = await ana.presses(contact.card, 'Save', { result: 'spoke' });
  expect(textOf(spoke.card)).toContain('First contact is written down');
  await dana.cardSaying('have spoken');

  const closing = await ana.presses(spoke.card, 'End with an outcome');
  const unchosen = await ana.presses(closing.card, 'Close the referral');
  expect(textOf(unchosen.card)).toContain('Please choose what came of it');
  const closed = await ana.presses(unchosen.card, 'Close the referral', { outcome: 'connectedSettled' });
  expect(textOf(closed.card)).toContain('Closed. The referrer hears that it is.');
  expect(textOf(closed.card)).toContain('What came of it: ');
  expect(textOf(closed.card)).toContain('Connected and settled in');
  const line = await dana.cardSaying('the referral is closed');
  expect(textOf(line)).not.toContain('settled');
  expect(buttonTitles(line)).toEqual(['Open']);
});

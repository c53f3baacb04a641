import { buttonTitles, textOf, untouched } from '../../support/cardReading';
import { completeReferral } from '../../support/completeReferral';
import { refer } from '../../support/refer';
import type { Person } from '../../support/townPerson';
import { openStory, type Story } from './story';

let story: Story;
let ana: Person;
let lou: Person;
beforeEach(async () => {
  story = await openStory();
  ana = await story.town.person('Ana Petrov', ['linkWorker']);
  lou = await story.town.person('Lou Marsh', ['lead']);
});
afterEach(() => story.town.close());

test('somebody refers themselves through a peer worker, and nobody has to approve it', async () => {
  const remy = await story.town.person('Remy Okafor', ['peerWorker']);
  const id = await refer(remy, { source: 'self', organisation: '' });

  expect(textOf(await remy.cardSaying(`Your referral ${id}`))).toContain('Waiting for a link worker.');
  expect(await lou.cards()).toEqual([]);
  await story.takes(ana, id);

  const details = textOf((await story.opens(ana, id)).card);
  expect(details).toContain('Came from: \nThe person themselves');
  expect(details).toContain('Referred by: \nRemy Okafor');
  await story.later(11);
  expect(await story.heard(remy)).toEqual([
    `${id}: It is accepted. The link worker will get in touch with the person.`,
  ]);
  expect((await story.auditTells(lou, id)).deeds).toEqual(['Remy Okafor: Sent it', 'Ana Petrov: Took it']);
});

test('intake logs a GP: who it was, whether we may reply, and a note only with the person’s yes', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  const id = await refer(ivy, { source: 'gp', organisation: 'Sunrise Family Clinic', mayReply: 'true' });
  await story.takes(ana, id);

  const details = textOf((await story.opens(ana, id)).card);
  expect(details).toContain('Came from: \nGP, Sunrise Family Clinic\n✓ We may reply to them');
  expect(details).toContain('Referred by: \nIvy Tran');

  await story.does(ana, id, 'First contact', ['Save', { result: 'spoke' }]);
  const closing = { outcome: 'ownNetwork', themes: '', inTheirWords: 'Canary bowls on Sundays' };
  const closed = await story.does(ana, id, 'End with an outcome', ['Close the referral', closing]);
  expect(buttonTitles(closed.card)).not.toContain('Note for the GP');

  const agreed = await story.does(ana, id, 'Consents', ['Save consents', { contactGp: 'true' }]);
  const note = untouched((await ana.presses(agreed.card, 'Note for the GP')).card)['text1'];

  expect(note).toContain('What came of it: Connected with people of their own.');
  expect(note).toContain('Sent with their consent of Monday 23 November 2026.');
  expect(note).not.toMatch(/bowls|Sunrise|Ivy|Ana/);
  expect((await story.auditTells(lou, id)).all).toContain('Looked at the note for the GP');
});

test('without permission it says that nobody may reply to the organisation', async () => {
  const ivy = await story.town.person('Ivy Tran', ['intake']);
  const id = await refer(ivy, { source: 'gp', organisation: 'Sunrise Family Clinic', mayReply: 'false' });

  expect(textOf((await story.opens(ana, id)).card)).toContain('✗ No permission to reply to them');
});

test('under 26 is kindly not sent; the form is as it was, and goes on with the right age', async () => {
  const dana = await story.town.person('Dana Whitfield', ['clinician']);
  const form = await dana.presses(await dana.says('refer'), 'Refer a person');
  const young = { ...completeReferral, ageBand: 'under26' };

  const told = await dana.presses(form.card, 'Send referral', young);

  expect(textOf(told.card)).toContain('Local Connections is for people aged 26 and over');
  expect(textOf(told.card)).toContain('Nothing has been sent.');
  expect(textOf(told.card)).toContain('headspace supports people aged 12 to 25');
  const back = await dana.presses(told.card, 'Back to the form');
  expect(untouched(back.card)).toEqual(young);
  await story.town.quiet();
  expect(await ana.cards()).toEqual([]);
  expect((await story.town.everything())['cases']).toEqual([]);
  expect(JSON.stringify((await story.town.everything())['audit'])).not.toContain('referral.send');

  const sent = await dana.presses(back.card, 'Send referral', { ...young, ageBand: '26-34' });
  const [id = ''] = /BRI-[2-9A-Z]{4}/.exec(textOf(sent.card)) ?? [];
  expect(textOf(await ana.cardSaying('Waiting for you'))).toContain(`**${id}** · Age 26 to 34`);
  expect((await story.auditTells(lou, id)).deeds).toEqual(['Dana Whitfield: Sent it']);
});

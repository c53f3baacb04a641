import { localFor } from '../../../bot/services';
import { withStanding } from '../../../domain/referral/standing';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import type { Name } from '../../support/caseTown';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

const id = 'BRI-2THS';
let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
  await at.keepConference();
  await at.keep('gettingStarted', id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
    careTeam: [at.worker('dana')],
  }));
});
afterEach(() => at.town.close());

const asks = { reason: 'stuck', question: 'Canary: who knows a choir?' };
const bringForm = async (name: Name) =>
  (await at.people[name].presses((await at.opens(name, id)).card, 'Bring to the next conference')).card;
const agenda = async (name: Name) => textOf((await at.pressesOn(name, 'conference.open')).card);

test('a link worker brings a case to the next one, and takes it back', async () => {
  const { ana } = at.people;
  await at.keepConference({ id: 'later', title: 'Later round', on: '2026-12-01' });
  const form = await bringForm('ana');
  expect(untouched(form)).toMatchObject({ conference: 'thursday', reason: '', question: '' });
  expect(JSON.stringify(form)).toContain('Thursday case conference: Thursday 26 November, 10:00 am (AEDT)');
  const missing = await ana.presses(form, 'Bring it', { question: 'Canary: who knows a choir?' });
  expect(problemsOn(missing.card)).toEqual({ reason: '⚠ Please choose why.' });
  expect(untouched(missing.card)).toMatchObject({ question: 'Canary: who knows a choir?' });
  const brought = await ana.presses(missing.card, 'Bring it', { reason: 'stuck' });
  expect(textOf(brought.card)).toContain('✓ It comes up there.');
  expect(textOf(brought.card)).toContain(
    'Thursday case conference: Thursday 26 November, 10:00 am (AEDT)\nWhy: \nWe are stuck\nWhat is asked: \nCanary: who knows a choir?',
  );
  expect(await agenda('lou')).toContain(`${id} · Open`);
  expect(await agenda('lou')).not.toContain('Canary');
  const undone = await ana.presses(brought.card, 'Undo');
  expect(textOf(undone.card)).not.toContain('We are stuck');
  expect(await agenda('lou')).toContain('No case comes up yet.');
});

test('one of the care team brings it too, changes what is asked and takes it off', async () => {
  const { dana } = at.people;
  const brought = await dana.presses(await bringForm('dana'), 'Bring it', asks);
  const form = await dana.presses(brought.card, 'Change');
  expect(untouched(form.card)).toMatchObject(asks);
  const changed = await dana.presses(form.card, 'Save', { reason: 'goodNews', question: '' });
  expect(textOf(changed.card)).toContain('Good news to share');
  expect(textOf(changed.card)).not.toContain('Canary: who knows');
  const off = await dana.presses(changed.card, 'Take off');
  expect(textOf(off.card)).toContain('✓ It does not come up there any more.');
  expect(await agenda('lou')).toContain('No case comes up yet.');
  const events = (await at.caseOf(id)).timeline.slice(-3).map(({ event }) => event);
  expect(events).toEqual(['broughtToConference', 'broughtChanged', 'takenOffAgenda']);
});

test('from the conference a pick of their own cases leads to the same form, and each name shown is a view', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', 'BRI-2AAA');
  const pick = await ana.presses(await at.opensIt('ana'), 'Bring a case');
  expect(textOf(pick.card)).toContain(`Canary Marigold · ${id}`);
  expect(textOf(pick.card)).not.toContain('BRI-2AAA');
  expect(await at.town.auditOf(id)).toContainEqual(
    expect.objectContaining({ verb: 'conference.pick', kind: 'view', by: ana.id }),
  );
  const form = await ana.presses(pick.card, 'Bring');
  expect(untouched(form.card)).toMatchObject({ conference: 'thursday' });
  await ana.presses(form.card, 'Bring it', asks);
  const again = await ana.presses(await at.opensIt('ana'), 'Bring a case');
  expect(textOf(again.card)).toContain('None of your cases can be brought to it now.');
});

test('a case that is not shared with the team says what to do, and brings nothing', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', 'BRI-2AAA');
  const { card } = await at.opens('ana', 'BRI-2AAA');
  expect(textOf(card)).toContain('Not at a case conference, as things stand');
  expect(buttonTitles(card)).not.toContain('Bring to the next conference');
  const pressed = await at.presses(
    'ana',
    'conference.bring',
    { caseId: 'BRI-2AAA' },
    { ...asks, conference: 'thursday' },
  );
  expect(textOf(pressed.card)).toContain('has not said yes to sharing with the team');
  expect((await ana.presses(card, 'How this contributes')).card).toBeDefined();
});

test('once the yes to sharing is taken back it is on no agenda, and can be taken off', async () => {
  const { ana } = at.people;
  await ana.presses(await bringForm('ana'), 'Bring it', asks);
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('There is no case.');
  const consents = { ...held.document.consents, shareWithTeam: { ...at.given, given: false } };
  await at.town.store.replace('cases', held, { ...held.document, consents });
  expect(await agenda('lou')).toContain('No case comes up yet.');
  const { card } = await at.opens('ana', id);
  expect(textOf(card)).toContain('(it does not come up there now)');
  expect(buttonTitles(card)).not.toContain('Bring to the next conference');
  expect(textOf((await ana.presses(card, 'Take off')).card)).toContain(
    '✓ It does not come up there any more.',
  );
});

test('without a conference to come the form says how to plan one', async () => {
  await at.pressesOn('lou', 'conference.cancel');
  const form = await bringForm('ana');
  expect(textOf(form)).toContain(
    'Plan a case conference first: write conference in your own chat with this bot.',
  );
  const sent = await at.people.ana.presses(form, 'Bring it', { reason: 'stuck' });
  expect(problemsOn(sent.card)).toEqual({ conference: '⚠ Please choose a case conference.' });
});

test('a worry in the question brings the numbers to call, and it is saved', async () => {
  const said = await at.people.ana.presses(await bringForm('ana'), 'Bring it', {
    reason: 'stuck',
    question: 'Canary: she speaks of suicide',
  });
  expect(textOf(said.card)).toContain('Lifeline');
  expect((await at.caseOf(id)).brought?.[0]?.question).toContain('suicide');
});

test('how it contributes is written, read in the case, taken out and taken back', async () => {
  const { ana } = at.people;
  const form = async () => ana.presses((await at.opens('ana', id)).card, 'How this contributes');
  const saved = await ana.presses((await form()).card, 'Save', {
    contributes: 'Canary: the choir keeps her week in shape',
  });
  expect(textOf(saved.card)).toContain(
    'How this contributes to their wider plan: \nCanary: the choir keeps her week in shape',
  );
  const out = await ana.presses((await form()).card, 'Save', { contributes: '' });
  expect(textOf(out.card)).not.toContain('keeps her week');
  await ana.presses(out.card, 'Undo');
  expect((await at.caseOf(id)).contributes).toContain('keeps her week');
});

test('somebody who does not see a conference is offered it neither by name nor by its id', async () => {
  await at.keep(
    'gettingStarted',
    'BRI-2BBB',
    ({ consents }) => ({
      consents: { ...consents, shareWithTeam: at.given },
    }),
    'ben',
  );
  const { ben } = at.people;
  const form = await ben.presses((await at.opens('ben', 'BRI-2BBB')).card, 'Bring to the next conference');
  expect(form.raw).not.toContain('Thursday');
  const sent = await ben.presses(form.card, 'Bring it', { ...asks, conference: 'thursday' });
  expect(problemsOn(sent.card)).toEqual({ conference: '⚠ Please choose a case conference.' });
  expect((await at.caseOf('BRI-2BBB')).brought).toBeUndefined();
});

test('one of the care team who did not refer finds the case among their own to bring', async () => {
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error(`There is no ${id}.`);
  const joined = { ...held.document, careTeam: [at.worker('tess')] };
  await at.town.store.replace('cases', held, withStanding(joined, localFor(at.town.services, 'brimbank')));
  await at.keepConference({ id: 'hers', attendees: [at.worker('tess')] });
  const { card } = await at.pressesOn('tess', 'conference.pick', { conferenceId: 'hers' });
  expect(textOf(card)).toContain(id);
});

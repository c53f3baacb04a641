import { buttonsOf, buttonTitles, textOf } from '../../../support/cardReading';
import { minutes, toastsOf } from '../../../support/owed';
import { type AfterTown, id, on, openAfterTown, question, said } from './afterTown';

let at: AfterTown;
beforeEach(async () => {
  at = await openAfterTown();
  await at.brings();
});
afterEach(() => at.town.close());

const steps = async () => (await at.caseOf(id)).timeline.map(({ event }) => event);

test('what the team decided and why stands in the case, and what was asked of it is done with', async () => {
  const form = (await at.decideForm('tess')).card;
  expect(textOf(form)).toContain('Monday case conference, Monday 23 November, 9:00 am (AEDT)');
  expect(textOf(form)).toContain(`We are stuck: ${question}`);
  const before = (await at.caseOf(id)).timeline.length;

  const shown = await at.decides('tess', { ...at.todo(1, 'ana'), ...at.todo(2, 'tess', '2026-11-27') });

  expect(textOf(shown)).toContain('✓ Written down. Whoever is to do something hears of it.');
  expect(textOf(shown)).toMatch(/ring the hall 2\s+· Tess Moore, by Friday 27 November/);
  expect(buttonTitles(shown)).toContain('Back to the meeting');
  const found = await at.caseOf(id);
  expect(found.brought).toEqual([]);
  expect(found.timeline.slice(before).map(({ event, text, about }) => [event, text ?? about])).toEqual([
    ['conferenceDecided', `${said.decision}. Why: ${said.why}`],
    ['actionAgreed', 'Canary: ring the hall 1'],
    ['actionAgreed', 'Canary: ring the hall 2'],
  ]);
  expect(found.teamActions).toEqual([
    expect.objectContaining({ owner: at.worker('ana'), by: '2026-12-04', agreedOn: on, state: 'open' }),
    expect.objectContaining({ owner: at.worker('tess'), by: '2026-11-27', conferenceId: 'thursday' }),
  ]);
  expect(await at.talkedOf()).toEqual([expect.objectContaining({ id: on, discussed: [id] })]);
  const kept = JSON.stringify((await at.town.everything())['conferences']);
  expect(kept).not.toContain('Canary');
});

test('one press takes all of it back, and nobody hears of what was not to be', async () => {
  const before = await at.caseOf(id);
  const shown = await at.decides('tess', { ...at.todo(1, 'ana'), ...at.todo(2, 'lou') });
  const undo = buttonTitles(shown).find((title) => title.startsWith('Undo'));
  await at.people.tess.presses(shown, undo ?? 'Undo');

  const found = await at.caseOf(id);
  expect([found.brought, found.teamActions ?? []]).toEqual([before.brought, []]);
  await at.town.quiet();
  expect(await at.talkedOf()).toEqual([]);
  await minutes(at.town, 30);
  for (const name of ['ana', 'lou'] as const)
    expect(JSON.stringify(toastsOf(at.town, at.people[name]))).not.toContain('The team agreed');
});

test('from the case it is the last time that it was brought to; before that time there is nothing to write', async () => {
  const { ana } = at.people;
  const form = await ana.presses((await at.opens('ana', id)).card, 'What we decided');
  expect(textOf(form.card)).toContain('Monday 23 November, 9:00 am (AEDT)');
  expect(buttonTitles(form.card)).toContain('Back');
  const saved = await ana.presses(form.card, 'Save', said);
  expect(buttonTitles(saved.card)).not.toContain('Back to the meeting');
  expect(await steps()).toContain('conferenceDecided');

  await at.keepConference({ id: 'later', on: '2026-11-26', attendees: [at.worker('ana')] });
  await at.brings('BRI-2NEW', ({ referral }) => ({
    referral,
    brought: [{ id: 'b1', conferenceId: 'later', by: at.worker('ana'), at: at.town.now(), reason: 'stuck' }],
  }));
  const none = await ana.presses((await at.opens('ana', 'BRI-2NEW')).card, 'What we decided');
  expect(textOf(none.card)).toContain('There is no case conference yet at which this was talked of.');
});

test('to do it are those to whom the case is open, and nobody else', async () => {
  const form = (await at.decideForm('ana')).card;
  const inputs = JSON.stringify(form);
  for (const shown of ['Ana Petrov (link worker)', 'Tess Moore (care team)', 'Lou Marsh (Lead)'])
    expect(inputs).toContain(shown);
  for (const other of ['Ben Okafor', 'Dana Whitfield', 'Stuart Pelham', 'Otto Vance'])
    expect(inputs).not.toContain(other);
});

test('somebody at the conference to whom the case is not open reads nothing of it and writes nothing', async () => {
  await at.keepConference({
    id: 'other',
    on,
    time: '09:00',
    attendees: [at.worker('ben'), at.worker('dana')],
  });
  const before = await at.caseOf(id);
  for (const name of ['ben', 'dana', 'stuart', 'ivy'] as const) {
    const ids = { caseId: id, conferenceId: 'other', on };
    for (const press of ['conference.decide.form', 'team.actions', 'action.add.form', 'conference.decide']) {
      const { raw } = await at.pressesOn(name, press, ids, said);
      expect(raw).not.toContain(question);
      expect(raw).not.toContain('What we decided');
    }
  }
  expect((await at.caseOf(id)).revision).toBe(before.revision);
});

test('once the person shares with the team no more nothing new is agreed, and what was is finished', async () => {
  await at.decides('ana', at.todo(1, 'tess'));
  const held = await at.town.store.read('cases', 'brimbank', id);
  if (!held) throw new Error('There is no case.');
  const { consents } = held.document;
  await at.town.store.replace('cases', held, {
    ...held.document,
    consents: { ...consents, shareWithTeam: { given: false } },
  });
  expect((await at.pressesOn('tess', 'team.actions', { caseId: id })).raw).not.toContain('ring the hall');
  const shown = await at.actions('ana');
  expect(buttonTitles(shown)).not.toContain('Add an agreed action');
  await at.people.ana.presses(shown, 'Done');
  expect((await at.actionsOf()).map(({ state }) => state)).toEqual(['done']);
  expect(buttonsOf(await at.actions('ana')).map(({ title }) => title)).not.toContain('Done');
});

test('what was talked of before anything was decided stays so when the decision is taken back', async () => {
  await at.brings('BRI-2NEW');
  for (const caseId of [id, 'BRI-2NEW']) await at.pressesOn('lou', 'conference.current', { caseId, on });
  const shown = await at.decides('tess', {});
  const undo = buttonTitles(shown).find((title) => title.startsWith('Undo'));
  await at.people.tess.presses(shown, undo ?? 'Undo');
  await at.town.quiet();

  expect((await at.caseOf(id)).brought).toHaveLength(1);
  expect(await at.talkedOf()).toEqual([expect.objectContaining({ discussed: [id, 'BRI-2NEW'] })]);
});

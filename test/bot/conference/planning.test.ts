import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type ConferenceTown, openConferenceTown } from './conferenceTown';

let at: ConferenceTown;
beforeEach(async () => {
  at = await openConferenceTown();
});
afterEach(() => at.town.close());

const weekly = { on: '2026-11-26', time: '10:00', minutes: '45', repeats: 'weekly' };
const id = 'BRI-2THS';

/** Ana plans one, as a person comes to it. */
async function planForm() {
  const { ana } = at.people;
  return (await ana.presses(await ana.says('conference'), 'Plan a case conference')).card;
}
async function plans(inputs: Record<string, string> = {}) {
  const form = await planForm();
  return at.people.ana.presses(form, 'Plan it', { ...weekly, who: at.people.dana.id, ...inputs });
}

test('a link worker plans a weekly one: local time with its zone, and the holidays on which it is not held', async () => {
  const planned = await plans();
  expect(textOf(planned.card)).toContain('✓ Planned. Everyone who comes is told.');
  expect(textOf(planned.card)).toContain('Thursday 26 November, 10:00 am (AEDT)');
  expect(textOf(planned.card)).toContain('45 minutes · Every week on Thursday');
  expect(textOf(planned.card)).toContain('0 of 2 have said that they come.');
  expect(textOf(planned.card)).toContain('Not answered yet (2): \nAna Petrov, Dana Whitfield');
  expect(buttonTitles(planned.card)).toContain('I can come');

  const form = await plans({ on: '2026-12-04', title: 'Friday round' });
  expect(textOf(form.card)).toContain(
    'Public holidays in the next three months, when it is not held: Friday 25 December; Friday 1 January.',
  );
});

test('it stands in the lists of those who come, with how many of their cases come up', async () => {
  const { ana, dana, tess, ben } = at.people;
  await at.keep('gettingStarted', id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
  }));
  await plans({ cases: id });
  expect(textOf(await ana.says('conference'))).toContain(
    'Thursday 26 November, 10:00 am (AEDT)\nYou have not said yet whether you come. 1 of your cases comes up.',
  );
  expect(textOf(await dana.says('conference'))).toContain('None of your cases comes up.');
  for (const one of [tess, ben])
    expect(textOf(await one.says('conference'))).toContain('None is planned that you come to.');
});

test('those chosen are brought to it, each by a deed on its own case, and the others are told', async () => {
  await at.keep('gettingStarted', id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
  }));
  await at.keep('gettingStarted', 'BRI-2AAA');
  const form = await planForm();
  const choices = JSON.stringify(form);
  expect(choices).toContain(id);
  expect(choices).not.toContain('BRI-2AAA');
  const planned = await at.people.ana.presses(form, 'Plan it', {
    ...weekly,
    cases: `${id},BRI-2AAA,BRI-9NNE`,
  });
  expect(textOf(planned.card)).toContain('These could not be brought to it: BRI-2AAA, BRI-9NNE.');
  expect(textOf(planned.card)).toContain(`${id} · Open`);
  expect((await at.caseOf(id)).brought).toMatchObject([
    { reason: 'planTogether', by: { name: 'Ana Petrov' } },
  ]);
  expect((await at.caseOf('BRI-2AAA')).brought).toBeUndefined();
  await at.town.minute();
  expect(await at.town.writesTo(id)).toMatchObject([{ verb: 'conference.bring', allowed: true }]);
});

test('pressed twice it is planned once, and each case is brought once', async () => {
  await at.keep('gettingStarted', id, ({ consents }) => ({
    consents: { ...consents, shareWithTeam: at.given },
  }));
  const { ana } = at.people;
  const press = ana.pressOf(await planForm(), 'Plan it', { ...weekly, cases: id });
  const one = await ana.deliver(press);
  const two = await ana.deliver(press);
  expect(two.raw).toBe(one.raw);
  expect((await at.town.everything())['conferences']).toHaveLength(1);
  expect((await at.caseOf(id)).brought).toHaveLength(1);
  expect((await at.caseOf(id)).revision).toBe(3);
});

test.each([
  ['on', { on: '' }, 'today or a day after it'],
  ['on', { on: '2026-11-22' }, 'today or a day after it'],
  ['on', { on: '2027-11-25' }, 'within a year'],
  ['time', { time: '' }, 'choose a time'],
  ['time', { time: '25:00' }, 'choose a time'],
  ['time', { on: '2026-11-23', time: '09:00' }, 'has passed already'],
  ['time', { on: '2027-10-03', time: '02:30' }, 'clocks go forward'],
  ['until', { until: '2026-11-25' }, 'last day'],
  ['until', { until: '2029-11-25' }, 'last day'],
])('what is wrong stands beside %s, with all that was typed: %j', async (input, wrong, says) => {
  const form = await plans({ title: 'Round table', ...wrong });
  expect(problemsOn(form.card)).toEqual({ [input]: expect.stringContaining(says) });
  expect(untouched(form.card)).toMatchObject({
    ...weekly,
    title: 'Round table',
    who: at.people.dana.id,
    ...wrong,
  });
  expect((await at.town.everything())['conferences']).toEqual([]);
  const mended = await at.people.ana.presses(form.card, 'Plan it', { ...weekly, until: '' });
  expect(textOf(mended.card)).toContain('✓ Planned.');
});

test('more than thirty people do not fit, and the planner comes in any case', async () => {
  const ids: string[] = [];
  for (let count = 0; count < 30; count += 1)
    ids.push((await at.town.person(`Colleague ${count}`, ['clinician'])).id);
  const form = await plans({ who: ids.join(',') });
  expect(problemsOn(form.card)).toEqual({ who: expect.stringContaining('at most 30') });
  const fits = await at.people.ana.presses(form.card, 'Plan it', { who: ids.slice(0, 29).join(',') });
  expect(textOf(fits.card)).toContain('0 of 30 have said');
});

test('planned by mistake it is taken back, and is nowhere any more', async () => {
  const planned = await plans();
  const undone = await at.people.ana.presses(planned.card, 'Undo');
  expect(textOf(undone.card)).toContain('✓ Taken back.');
  expect(textOf(undone.card)).toContain('This case conference is cancelled.');
  expect(textOf(await at.people.ana.says('conference'))).toContain('None is planned that you come to.');
});

test('one held once, months ahead, stands in the list too', async () => {
  const planned = await plans({ on: '2027-11-01', repeats: 'once' });
  expect(textOf(planned.card)).toContain('Monday 1 November, 10:00 am (AEDT)');
  expect(textOf(planned.card)).toContain('Once');
  expect(textOf(await at.people.ana.says('conference'))).toContain('Monday 1 November, 10:00 am (AEDT)');
});

test('somebody at two Locals chooses at which', async () => {
  const both = await at.town.person('Vera Novak', ['linkWorker'], 'brimbank', 'latrobe');
  const which = await both.presses(await both.says('conference'), 'Plan a case conference');
  expect(textOf(which.card)).toContain('At which Local?');
  const form = await both.presses(which.card, 'Choose');
  expect(textOf(form.card)).toContain('in its local time');
  const planned = await both.presses(form.card, 'Plan it', weekly);
  expect(textOf(planned.card)).toContain('✓ Planned.');
});

test('whoever may not plan one reads who does', async () => {
  for (const name of ['stuart'] as const)
    expect(textOf(await at.people[name].says('conference'))).toContain('Case conferences are for clinicians');
  const none = (await at.pressesOn('stuart', 'conference.plan.form')).line;
  expect(none).toContain('nothing here');
  for (const verb of ['conference.plan', 'conference.plan.form'])
    for (const name of ['stuart', 'otto'] as const)
      expect((await at.pressesOn(name, verb, {}, weekly)).line).toBe(none);
  expect((await at.town.everything())['conferences']).toEqual([]);
});

import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { until } from '../../../support/owed';
import { inRow, openStartTown, pressesMadeUp, type StartTown } from '../start/startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const formOf = async (who = at.ana) => who.presses(await who.says('reminders'), 'Change');

test('the card says how it stands, with one button', async () => {
  const card = await at.ana.says('reminders');

  expect(textOf(card)).toContain('You are reminded of everything that is due for you.');
  expect(textOf(card)).toContain('09:00 to 17:00 on Monday, Tuesday, Wednesday, Thursday, Friday');
  expect(textOf(card)).toContain('Write **leave** to change');
  expect(buttonTitles(card)).toEqual(['Change']);
});

test('what is unticked is stopped, and the card says so', async () => {
  const form = await formOf();
  const ticked = untouched(form.card);

  const saved = await at.ana.presses(form.card, 'Save', {
    people: 'checkInOverdue,noNextStep,consentReview',
  });

  expect(ticked['people']).toBe(
    'firstVisitSoon,visitToTell,afterMissed,checkInOverdue,checkInDue,pauseEnds,longTail,noNextStep,planStep,planReview,consentReview,smallGroup',
  );
  expect(textOf(form.card)).toContain(
    'What is not ticked sends no message. It still stands in **today**, and your Lead sees what is overdue.',
  );
  expect(saved.line).toContain('Saved.');
  expect((await at.dayOf(at.ana))?.muted).toEqual([
    'firstVisitSoon',
    'visitToTell',
    'afterMissed',
    'checkInDue',
    'pauseEnds',
    'longTail',
    'planStep',
    'planReview',
    'smallGroup',
  ]);
  expect(textOf(await at.ana.says('reminders'))).toContain('A check-in is due today; A pause ends');
  expect(untouched((await formOf()).card)['people']).toBe('checkInOverdue,noNextStep,consentReview');
});

test('the dates of their own stand until they are done, and the next one is asked for', async () => {
  const form = await formOf();
  await at.ana.presses(form.card, 'Save', {
    supervisionLineOn: '2026-11-24',
    supervisionLineDoneOn: '2026-10-26',
    communityOfPracticeOn: '2026-12-10',
  });
  expect(textOf(await at.ana.says('reminders'))).toMatch(
    /Line supervision: \n?next on Tuesday 24 November 2026, last done on Monday 26 October 2026/,
  );
  await until(at.town, '2026-11-23T22:05:00.000Z');
  const morning = await at.ana.cardSaying('Tuesday 24 November');
  expect(textOf(morning)).toContain('1 supervision date');

  const shown = await at.ana.presses(inRow(morning, 'Show', 'supervision'), 'Show');
  expect(textOf(shown.card)).toContain('Line supervision is today.');
  const done = await at.ana.presses(shown.card, 'Done');

  expect(textOf(done.card)).toContain('✓ Line supervision: written down as done.');
  expect((await at.dayOf(at.ana))?.dates).toEqual({
    supervisionLine: { doneOn: '2026-11-24' },
    communityOfPractice: { on: '2026-12-10' },
  });
  const again = await at.ana.presses(done.card, 'Set the next date');
  expect(untouched(again.card)).toMatchObject({
    supervisionLineDoneOn: '2026-11-24',
    supervisionLineOn: '',
    communityOfPracticeOn: '2026-12-10',
  });
});

test('a date that does not fit is named beside its input, and nothing is kept half', async () => {
  const form = await formOf();

  const again = await at.ana.presses(form.card, 'Save', {
    people: 'checkInDue',
    supervisionLineOn: '2026-11-20',
    training101On: '2028-11-24',
    trainingSkillsDoneOn: '2026-11-24',
    supervisionExternalOn: 'soon',
    communityOfPracticeOn: '2026-12-10',
  });

  expect(problemsOn(again.card)).toEqual({
    supervisionLineOn: '⚠ That day is over. Please choose today or a later day.',
    training101On: '⚠ Please choose a day within the next two years.',
    trainingSkillsDoneOn: '⚠ That day is still to come. Please choose a day up to today.',
    supervisionExternalOn: '⚠ Please choose a day, or leave it empty.',
  });
  expect(untouched(again.card)).toMatchObject({
    people: 'checkInDue',
    supervisionLineOn: '2026-11-20',
    communityOfPracticeOn: '2026-12-10',
  });
  expect(await at.dayOf(at.ana)).toMatchObject({ muted: [], dates: {} });
});

test('a date that has passed meanwhile may stay', async () => {
  await at.ana.presses((await formOf()).card, 'Save', { supervisionLineOn: '2026-11-24' });
  await until(at.town, '2026-11-25T22:30:00.000Z');

  const saved = await at.ana.presses((await formOf()).card, 'Save', { training101DoneOn: '2026-11-25' });

  expect(saved.line).toContain('Saved.');
  expect((await at.dayOf(at.ana))?.dates).toEqual({
    supervisionLine: { on: '2026-11-24' },
    training101: { doneOn: '2026-11-25' },
  });
});

test('each role is asked about what it can get', async () => {
  const asked = async (who: typeof at.ana) => textOf((await formOf(who)).card);
  const dana = await at.town.person('Dana Whitfield', ['clinician']);
  const mel = await at.town.person('Mel Novak', ['manager']);

  expect(await asked(at.lou)).toContain('A link worker is away and nobody covers');
  expect(await asked(at.ana)).toContain('Community of Practice: next');
  expect(await asked(at.ana)).not.toContain('A link worker is away and nobody covers');
  expect(await asked(dana)).toContain('A referral of yours takes longer than planned');
  expect(await asked(dana)).not.toMatch(/Community of Practice|A check-in is due today/);
  expect(await asked(mel)).not.toMatch(/Referrals and when they are due|Community of Practice/);
});

test('saved twice by the same press it is saved once, and a stranger saves nothing', async () => {
  const save = at.ana.pressOf((await formOf()).card, 'Save', { people: '' });
  await at.ana.deliver(save);
  await at.ana.deliver({ ...save, id: 'again' });
  expect((await at.dayOf(at.ana))?.donePresses.filter(({ verb }) => verb === 'reminders.save')).toHaveLength(
    1,
  );

  const nobody = await at.town.person('Nobody');
  expect((await pressesMadeUp(nobody, 'reminders.save')).line).toContain('You do not have access here.');
  expect(await at.dayOf(nobody)).toBeUndefined();
});

import type { Case } from '../../../domain/referral/case';
import { buttonTitles, textOf } from '../../support/cardReading';
import { openStartTown, type StartTown, titleOf } from '../day/start/startTown';
import { untold } from './debriefTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const laterCheckIn = (made: Case) => ({
  type: 'scheduled' as const,
  way: 'call' as const,
  on: '2026-12-21',
  setAt: made.referral.since,
  setBy: 'somebody',
});
const visited = {
  calledName: 'Mara',
  more: (made: Case): Partial<Case> => ({
    ...untold()(made),
    checkIn: laterCheckIn(made),
    participant: { ...made.participant, calledName: 'Mara' },
  }),
};

test('the day’s card names the visit by its day alone, and Start asks at once how it was', async () => {
  await at.keep('BRI-2222', visited);
  await at.keep('BRI-3333', { calledName: 'Nils' });

  const day = await at.ana.says('today');
  expect(textOf(day)).toMatch(/Mara\nA visit on Friday 20 November: how was it\?/);
  expect(JSON.stringify(day)).not.toContain('choir');
  const first = await at.ana.presses(day, 'Start');
  expect(titleOf(first)).toBe('1 of 2');
  expect(textOf(first.card)).toContain('Canary choir\nHow was it?');
  expect(buttonTitles(first.card)).toEqual(
    expect.arrayContaining(['Lovely', 'No answer', 'Not now', 'More']),
  );
  expect(buttonTitles(first.card)).not.toContain('Save and next person');

  const second = await at.ana.presses(first.card, 'Good');
  const third = await at.ana.presses(second.card, 'Joy', { words: 'Canary: we sang.' });
  const done = await at.ana.presses(third.card, '6');
  expect(textOf(done.card)).toContain('They feel 6 of 10 confident');
  const next = await at.ana.presses(done.card, 'Next person');

  expect(titleOf(next)).toBe('2 of 2');
  expect(textOf(next.card)).toContain('Nils · BRI-3333');
  const end = await at.ana.presses(next.card, 'No answer');
  expect(textOf(end.card)).toContain('That was everyone for today. 2 done.');
  expect(textOf(await at.ana.says('today'))).not.toContain('how was it');
});

test('a row of the card opens the debrief, and Undo in the run brings the visit back', async () => {
  await at.keep('BRI-2222', visited);
  const row = await at.ana.presses(await at.ana.says('today'), 'Open');
  const second = await at.ana.presses(row.card, 'Lovely');
  expect(buttonTitles(second.card)).toEqual(expect.arrayContaining(['Next person', 'Undo']));

  const undone = await at.ana.presses(second.card, 'Undo');

  expect(textOf(undone.card)).toContain('Taken back, as if it had not been.');
  expect(textOf(undone.card)).toContain('How was it?');
  expect((await at.caseOf('BRI-2222')).connections?.[0]?.visits).toBe(0);
});

test('no answer about a visit leaves the later check-in as it is, and is tried again in two days', async () => {
  await at.keep('BRI-2222', visited);

  const end = await at.ana.presses((await at.starts()).card, 'No answer');

  expect(textOf(end.card)).toContain('1 done');
  const found = await at.caseOf('BRI-2222');
  expect(found).toMatchObject({
    lastCheckIn: { type: 'afterFirstVisit', result: 'noAnswer' },
    checkIn: { on: '2026-12-21' },
    dueFrom: '2026-11-25',
  });
  expect(textOf(await at.ana.says('today'))).not.toContain('Mara');
});

test('put off, it stands on the card of another day, and the debrief waits', async () => {
  await at.keep('BRI-2222', visited);

  const end = await at.ana.presses((await at.starts()).card, 'Put off until tomorrow');

  expect(textOf(end.card)).toContain('✓ Put off until Tuesday 24 November: Mara');
  at.town.passes(86_400_000);
  expect(textOf(await at.ana.says('today'))).toContain('how was it?');
});

test('didn’t make it from the run: the kind word stands on the next working day', async () => {
  await at.keep('BRI-2222', visited);
  const asked = await at.ana.presses((await at.starts()).card, 'Didn’t make it');
  const told = await at.ana.presses(asked.card, 'Unwell');
  await at.ana.presses(told.card, 'Next person');

  expect(textOf(await at.ana.says('today'))).not.toContain('Mara');
  at.town.passes(86_400_000);
  expect(textOf(await at.ana.says('today'))).toContain('They didn’t make it on Friday: a kind word.');
  const form = await at.starts();
  expect(buttonTitles(form.card)).toContain('Save and next person');
  await at.ana.presses(form.card, 'Save and next person', { result: 'spoke', line: 'All well.' });
  const found = await at.caseOf('BRI-2222');
  expect(found.lastCheckIn).toMatchObject({ type: 'afterMissed', result: 'spoke' });
  expect(textOf(await at.ana.says('today'))).not.toContain('kind word');
});

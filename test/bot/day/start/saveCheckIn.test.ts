import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { openStartTown, type StartTown, titleOf } from './startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const spoke = { result: 'spoke', line: 'Looks forward to the choir.' };

test('a press delivered twice is done once, and answered twice the same', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  const first = await at.starts();
  const { revision } = await at.caseOf('BRI-2222');
  const save = at.ana.pressOf(first.card, 'Save and next person', spoke);

  const once = await at.ana.deliver(save);
  const twice = await at.ana.deliver({ ...save, id: 'again' });

  expect(twice.raw).toBe(once.raw);
  expect((await at.caseOf('BRI-2222')).revision).toBe(revision + 1);
});

test('putting somebody off, delivered twice, is done once and answered the same', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  const later = at.ana.pressOf((await at.starts()).card, 'Put off until tomorrow');

  const once = await at.ana.deliver(later);
  const twice = await at.ana.deliver({ ...later, id: 'again' });

  expect(twice.raw).toBe(once.raw);
  expect((await at.dayOf(at.ana))?.snoozed).toEqual({ 'step|BRI-2222': '2026-11-24' });
});

test('what is missing is asked for beside its input, and nothing that was typed is lost', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  const first = await at.starts();
  const { revision } = await at.caseOf('BRI-2222');

  const line = 'Has a new phone.';
  const again = await at.ana.presses(first.card, 'Save and next person', { line, nextOn: '2026-12-01' });
  const late = await at.ana.presses(again.card, 'Save and next person', {
    result: 'met',
    nextOn: '2026-11-01',
  });

  expect(problemsOn(again.card)).toEqual({ result: '⚠ Please choose what happened.' });
  expect(titleOf(again)).toBe('1 of 1');
  expect(untouched(again.card)).toMatchObject({ line, nextOn: '2026-12-01' });
  expect(Object.keys(problemsOn(late.card))).toEqual(['nextOn']);
  expect(untouched(late.card)).toMatchObject({ line, result: 'met', nextOn: '2026-11-01' });
  expect((await at.caseOf('BRI-2222')).revision).toBe(revision);

  const end = await at.ana.presses(late.card, 'Save and next person', { nextOn: '2026-12-01' });
  expect(textOf(end.card)).toContain('That was everyone for today. 1 done.');
  expect(await at.caseOf('BRI-2222')).toMatchObject({
    checkIn: { on: '2026-12-01' },
    lastCheckIn: { result: 'met', line },
  });
});

test('where nobody else supports them, whom to turn to is asked in the folded part, which opens', async () => {
  await at.keep('BRI-2222', {
    status: 'named',
    more: ({ origin }) => ({ origin: { ...origin, supportContext: 'sole' } }),
  });
  const first = await at.starts();

  const again = await at.ana.presses(first.card, 'Save and next person', spoke);

  expect(Object.keys(problemsOn(again.card))).toEqual(['fallbackContact']);
  expect(again.card?.body.find(({ id }) => id === 'more')?.isVisible).toBe(true);
  const end = await at.ana.presses(again.card, 'Save and next person', {
    fallbackContact: 'Dr Lim, 9000 0000',
  });
  expect(textOf(end.card)).toContain('1 done');
  expect(await at.caseOf('BRI-2222')).toMatchObject({
    referral: { status: 'gettingStarted' },
    fallbackContact: 'Dr Lim, 9000 0000',
  });
});

test('undo opens that person again with what was written, and the day goes on from there', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  const second = await at.ana.presses((await at.starts()).card, 'Save and next person', spoke);

  const back = await at.ana.presses(second.card, 'Undo');

  expect(titleOf(back)).toBe('1 of 2');
  expect(textOf(back.card)).toContain('Mara · BRI-2222');
  expect(untouched(back.card)['line']).toBe(spoke.line);
  expect(await at.caseOf('BRI-2222')).not.toHaveProperty('lastCheckIn');
  expect((await at.caseOf('BRI-2222')).checkIn?.on).toBe('2026-11-23');
  const next = await at.ana.presses(back.card, 'Save and next person', { result: 'met' });
  expect(textOf(next.card)).toContain('Nils · BRI-3333');
  expect((await at.caseOf('BRI-2222')).lastCheckIn).toMatchObject({ result: 'met', line: spoke.line });
});

test('when it is too late to undo, that is said and the next person stays', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  const second = await at.ana.presses((await at.starts()).card, 'Save and next person', spoke);
  at.town.passes(11 * 60_000);

  const late = await at.ana.presses(second.card, 'Undo');

  expect(textOf(late.card)).toContain('It is too late to undo this here.');
  expect(titleOf(late)).toBe('2 of 2');
  expect((await at.caseOf('BRI-2222')).lastCheckIn).toMatchObject({ line: spoke.line });
});

test('putting off is undone too: their form opens again', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  const end = await at.ana.presses((await at.starts()).card, 'Put off until next week');
  expect(textOf(end.card)).toContain('✓ Put off until Monday 30 November: Mara');

  const back = await at.ana.presses(end.card, 'Undo');

  expect(textOf(back.card)).toContain('Mara · BRI-2222');
  expect((await at.dayOf(at.ana))?.snoozed).toEqual({});
  const off = await at.ana.presses(back.card, 'Put off until next week');
  expect(textOf(off.card)).toContain('1 put off');
  expect((await at.dayOf(at.ana))?.snoozed).toEqual({ 'step|BRI-2222': '2026-11-30' });
});

test('somebody who asked to stop: nothing ends by itself, and the way to end it stands there', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });

  const asked = await at.ana.presses((await at.starts()).card, 'Save and next person', {
    result: 'askedToStop',
  });

  expect(textOf(asked.card)).toContain(
    'Mara asked to stop. Do they want Local Connections to end? If not, no next check-in is set.',
  );
  expect((await at.caseOf('BRI-2222')).referral.status).toBe('gettingStarted');
  expect(buttonTitles(asked.card)).toEqual([
    'Undo',
    'Withdraw',
    'Not ending: next person',
    'Set another day',
  ]);
  expect(textOf((await at.ana.presses(asked.card, 'Not ending: next person')).card)).toContain(
    'Nils · BRI-3333',
  );
  expect(textOf((await at.ana.presses(asked.card, 'Withdraw')).card)).toContain('Mara');
});

test('they asked to stop and a day stands all the same: it is said, with the way to change it', async () => {
  await at.keep('BRI-2222', { calledName: 'Wilma' });

  const asked = await at.ana.presses((await at.starts()).card, 'Save and next person', {
    result: 'askedToStop',
    nextOn: '2026-12-09',
  });

  expect(textOf(asked.card)).toContain(
    'Wilma asked to stop. Do they want Local Connections to end? If not, you are reminded again on Wednesday 9 December.',
  );
  const day = await at.ana.presses(asked.card, 'Set another day');
  expect(untouched(day.card)['nextOn']).toBe('2026-12-09');
});

test('no answer of somebody who is being tried is taken back, and is no try then', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara', status: 'trying' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  const { referral } = await at.caseOf('BRI-2222');

  const next = await at.ana.presses((await at.starts()).card, 'No answer');
  const tried = await at.caseOf('BRI-2222');
  const back = await at.ana.presses(next.card, 'Undo');

  expect(textOf(next.card)).toContain('✓ Saved: Mara');
  expect(tried.referral).not.toEqual(referral);
  expect(textOf(back.card)).toContain('Taken back, as if it had not been.');
  expect((await at.caseOf('BRI-2222')).referral).toEqual(referral);
});

test('words that can mean danger bring the numbers to call, and stop nothing', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });

  const end = await at.ana.presses((await at.starts()).card, 'Save and next person', {
    result: 'spoke',
    line: 'Talked about violence.',
  });

  expect(textOf(end.card)).toMatch(/If someone may not be safe[\s\S]*1 done/);
});

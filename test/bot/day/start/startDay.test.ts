import { buttonsOf, buttonTitles, textOf, untouched } from '../../../support/cardReading';
import { inRow, openStartTown, pressesMadeUp, type StartTown, titleOf } from './startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const spoke = { result: 'spoke', line: 'Looks forward to the choir.' };

test('two are rung and one is put off, three presses each at most', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  await at.keep('BRI-4444', { calledName: 'Oona' });

  const first = await at.starts();
  const second = await at.ana.presses(first.card, 'Save and next person', spoke);
  const third = await at.ana.presses(second.card, 'Put off until the next working day');
  const end = await at.ana.presses(third.card, 'No answer');

  expect(titleOf(first)).toBe('1 of 3');
  expect(textOf(first.card)).toContain('Mara · BRI-2222');
  expect(titleOf(second)).toBe('2 of 3');
  expect(textOf(second.card)).toMatch(/✓ Saved: Mara[\s\S]*Nils · BRI-3333/);
  expect(textOf(third.card)).toMatch(/✓ Put off until Tuesday 24 November: Nils[\s\S]*Oona · BRI-4444/);
  expect(textOf(end.card)).toContain('That was everyone for today. 2 done, 1 put off.');
  expect((await at.caseOf('BRI-2222')).lastCheckIn).toMatchObject({ result: 'spoke', line: spoke.line });
  expect((await at.caseOf('BRI-2222')).checkIn?.on).toBe('2026-12-07');
  expect((await at.caseOf('BRI-3333')).checkIn?.on).toBe('2026-11-23');
  expect((await at.caseOf('BRI-4444')).lastCheckIn).toMatchObject({ result: 'noAnswer' });
  expect((await at.caseOf('BRI-4444')).checkIn?.on).toBe('2026-11-25');
  expect(textOf(await at.ana.says('today'))).toMatch(/✓ 2 done\nThat was everything for today\./);
});

test('they come in the order of the card, what is overdue first', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils', on: '2026-11-18' });
  await at.keep('BRI-4444', { calledName: 'Oona', on: '2026-11-16' });
  const card = await at.ana.says('today');

  const seen = [];
  let shown = await at.ana.presses(card, 'Start');
  for (let left = 3; left > 0; left -= 1) {
    seen.push(/(\w+) · BRI/.exec(textOf(shown.card))?.[1]);
    shown = await at.ana.presses(shown.card, 'Skip');
  }

  expect(seen).toEqual(['Oona', 'Nils', 'Mara']);
  expect(textOf(shown.card)).toContain('That was the last one. 0 done, 3 still to do.');
  const again = await at.ana.presses(shown.card, 'Go through the rest');
  expect(titleOf(again)).toBe('1 of 3');
  expect(textOf(again.card)).toContain('Oona');
});

test('a form is one screen: who, how, whether to leave a message, the last thing said, three inputs', async () => {
  const line = 'Sister visits in December. '.repeat(7);
  const lastCheckIn = {
    at: '2026-11-08T22:00:00.000Z',
    by: at.ana.id,
    type: 'scheduled' as const,
    way: 'call' as const,
    result: 'spoke' as const,
    line,
  };
  await at.keep('BRI-2222', {
    calledName: 'Mara',
    more: ({ participant }) => ({
      lastCheckIn,
      participant: { ...participant, calledName: 'Mara', pronouns: 'she/her' },
    }),
  });

  const { card } = await at.starts();

  const visible = (card?.body ?? []).filter(({ isVisible }) => isVisible !== false);
  expect(visible.map(({ type, id }) => id ?? type)).toEqual([
    'RichTextBlock',
    'RichTextBlock',
    'RichTextBlock',
    'asks',
    'TextBlock',
  ]);
  const asks = visible.find(({ id }) => id === 'asks');
  expect(asks).toMatchObject({ items: [{ id: 'result' }, { id: 'line' }, { id: 'nextOn' }] });
  const [who, how, said] = visible.map((one) =>
    textOf({ ...(card as NonNullable<typeof card>), body: [one], actions: [] }),
  );
  expect(who).toBe('Mara (she/her) · BRI-2222');
  expect(how?.replace(/\n/g, '')).toMatch(/^04\d\d \d{3} \d{3} · (✓ Message ok|✗ No message)$/);
  expect(said).toMatch(/^Check-in due today\. \nMonday 9 November: \nSister visits in December/);
  expect(said?.split('\n').at(-1)?.length).toBeLessThanOrEqual(60);
  expect(untouched(card)['nextOn']).toBe('2026-12-07');
  expect(buttonTitles(card)).toEqual([
    'Put off until tomorrow',
    'Put off until the next working day',
    'Put off until next week',
    'Set another day',
    'Skip',
    'Open the case',
    'Stop these reminders',
    'Save and next person',
    'No answer',
    'Not now',
    'More',
  ]);
  expect(buttonsOf(card).find(({ title }) => title === 'Not now')).toMatchObject({
    targetElements: ['asks', 'notNow'],
  });
  expect(textOf(card)).toContain('Put off, without moving the check-in:');
});

test('where nothing was written last time it stands when they last spoke', async () => {
  await at.keep('BRI-2222', { more: () => ({ lastSpokenAt: '2026-11-08T22:00:00.000Z' }) });

  expect(textOf((await at.starts()).card)).toContain('Check-in due today. \nLast spoken Monday 9 November.');
});

test('these reminders are stopped from the form', async () => {
  await at.keep('BRI-2222');

  const stopped = await at.ana.presses((await at.starts()).card, 'Stop these reminders');

  expect(textOf(stopped.card)).toContain('✓ Stopped: A check-in is due today.');
  expect((await at.dayOf(at.ana))?.muted).toEqual(['checkInDue']);
});

test('do not contact directly stands in place of the message', async () => {
  await at.keep('BRI-2222', {
    more: ({ participant }) => ({ participant: { ...participant, doNotContactDirectly: true } }),
  });

  const text = textOf((await at.starts()).card);

  expect(text).toContain('✗ Do not contact them directly. Talk with the referrer first.');
  expect(text).not.toMatch(/[Mm]essage ok|No message/);
});

test('each who is shown is one view of their case, and the posted card holds no more than a name', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });

  const first = await at.starts();
  await at.ana.presses(first.card, 'Skip');

  const opened = async (id: string) =>
    (await at.town.auditOf(id)).filter(({ surface }) => surface === 'dialog');
  expect(await opened('BRI-2222')).toMatchObject([{ by: at.ana.id, kind: 'view', verb: 'day.start' }]);
  expect(await opened('BRI-3333')).toMatchObject([{ by: at.ana.id, kind: 'view', verb: 'day.start' }]);
  expect(JSON.stringify(await at.ana.says('today'))).not.toMatch(/04\d\d \d/);
});

test('a row opens that person, and then whoever comes after', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.keep('BRI-3333', { calledName: 'Nils' });
  await at.keep('BRI-4444', { calledName: 'Oona' });
  const all = await at.ana.presses(await at.ana.says('today'), 'Show all');

  const second = await at.ana.presses(inRow(all.card, 'Open', 'BRI-3333'), 'Open');
  expect(titleOf(second)).toBe('2 of 3');
  const third = await at.ana.presses(second.card, 'Save and next person', spoke);

  expect(textOf(third.card)).toContain('Oona · BRI-4444');
  const end = await at.ana.presses(third.card, 'Save and next person', spoke);
  expect(textOf(end.card)).toContain('That was the last one. 2 done, 1 still to do.');
});

test('what is done already opens as it stands, and the check-in itself moves by its own form', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara' });
  const card = await at.ana.says('today');
  const form = await at.ana.presses(card, 'Open');

  const moving = await at.ana.presses(form.card, 'Set another day');
  expect(textOf(moving.card)).toContain('Next check-in');
  expect(textOf((await at.ana.presses(form.card, 'No answer')).card)).toContain('1 done');
  const again = await at.ana.presses(card, 'Open');
  expect(titleOf(again)).toBe('Referral BRI-2222');
  expect(buttonTitles(again.card)).not.toContain('Save and next person');
});

test('whoever is to be rung again today does not come twice in a row', async () => {
  await at.keep('BRI-2222', { calledName: 'Mara', on: '2026-11-18' });

  const end = await at.ana.presses((await at.starts()).card, 'Save and next person', {
    result: 'askedLater',
    nextOn: '2026-11-23',
  });

  expect(textOf(end.card)).toContain('That was the last one. 1 done, 1 still to do.');
});

test('a Lead who speaks with nobody reads so kindly', async () => {
  const empty = await pressesMadeUp(at.lou, 'day.start');

  expect(textOf(empty.card)).toContain('You have nobody to check in with today.');
  expect(textOf((await at.lou.presses(empty.card, 'Show all')).card)).toContain('Nothing is due now.');
});

import { buttonTitles, textOf } from '../../../support/cardReading';
import { inRow, openStartTown, pressesMadeUp, type StartTown } from '../start/startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

/** The consents were last gone through long ago, and the next check-in is far off. */
const longAgo = '2026-02-02T00:00:00.000Z';
const reviewDue = (id: string) =>
  at.keep(id, { calledName: 'Mara', on: '2026-12-20', more: () => ({ consentsReviewedAt: longAgo }) });
const kindOf = (kind: string, who = at.ana) => pressesMadeUp(who, 'day.kind', { kind });

test('what is due of one kind stands by name and reference with why, and each can be put off with one press', async () => {
  await reviewDue('BRI-2222');
  await reviewDue('BRI-3333');
  const today = await at.ana.says('today');

  const { card } = await at.ana.presses(inRow(today, 'Show', 'consentReview'), 'Show');

  expect(textOf(card)).toContain('2 people are to be asked about their consents again');
  expect(textOf(card)).toContain('The consents were last gone through on Monday 2 February.');
  expect(JSON.stringify(today)).not.toContain('Mara');
  expect(textOf(card)).toContain('Mara · BRI-2222');
  expect(await at.town.auditOf('BRI-2222')).toMatchObject([
    { by: at.ana.id, verb: 'day.kind', kind: 'view' },
  ]);
  const off = await at.ana.presses(
    inRow(card, 'Put off until next week', 'BRI-2222'),
    'Put off until next week',
  );
  expect(textOf(off.card)).toContain('✓ Put off until Monday 30 November.');
  expect(textOf(off.card)).not.toContain('BRI-2222');
  expect(textOf(off.card)).toContain('BRI-3333');
  const back = await at.ana.presses(off.card, 'Undo');
  expect(textOf(back.card)).toContain('BRI-2222');
});

test('consents that were gone through are done with one press', async () => {
  await reviewDue('BRI-2222');

  const done = await at.ana.presses((await kindOf('consentReview')).card, 'Gone through today');

  expect(textOf(done.card)).toContain('✓');
  expect((await at.caseOf('BRI-2222')).consentsReviewedAt).toBe(at.town.now());
  expect(textOf((await kindOf('consentReview')).card)).toContain('Nothing of this kind is due for you now.');
});

test('people whom they speak with stand by name, each a view, six on a page', async () => {
  for (let n = 2; n < 10; n += 1) await at.keep(`BRI-${n}222`, { calledName: `Mara ${n}` });

  const first = await kindOf('checkInDue');
  const next = await at.ana.presses(first.card, 'Next page');
  const back = await at.ana.presses(next.card, 'First page');

  expect(textOf(first.card).match(/Mara \d/g)).toHaveLength(6);
  expect(textOf(first.card)).toContain('Not a clinical record.');
  expect(textOf(next.card).match(/Mara \d/g)).toEqual(['Mara 8', 'Mara 9']);
  expect(buttonTitles(next.card)).not.toContain('Next page');
  expect(textOf(back.card)).toBe(textOf(first.card));
  expect(await at.town.auditOf('BRI-9222')).toMatchObject([
    { by: at.ana.id, verb: 'day.kind', kind: 'view' },
  ]);
  const open = await at.ana.presses(inRow(first.card, 'Check in', 'BRI-3222'), 'Check in');
  expect(textOf(open.card)).toContain('Mara 3 · BRI-3222');
});

test('a kind is stopped, still stands in today, and comes back', async () => {
  await reviewDue('BRI-2222');

  const stopped = await at.ana.presses((await kindOf('consentReview')).card, 'Stop these reminders');

  expect(textOf(stopped.card)).toContain('✓ Stopped: Consents are to be gone through again.');
  expect(textOf(stopped.card)).toContain('Write reminders to change that at any time.');
  expect(await at.dayOf(at.ana)).toMatchObject({ muted: ['consentReview'] });
  expect(textOf(await at.ana.says('today'))).toContain('1 person is to be asked about their consents again');
  const brought = await at.ana.presses(stopped.card, 'Bring back');
  expect(textOf(brought.card)).toContain('✓ You are reminded again');
  expect((await at.dayOf(at.ana))?.muted).toEqual([]);
});

test('what is made up is put off nowhere, and nobody stops what they cannot get', async () => {
  await reviewDue('BRI-2222');

  const off = await pressesMadeUp(at.ana, 'due.snooze', {
    key: 'step|BRI-9999',
    until: 'tomorrow',
    from: 'all',
  });
  const stopped = await pressesMadeUp(at.ana, 'due.mute', { kind: 'clockForLead' });

  expect(textOf(off.card)).toContain('⚠ Nothing was put off: it is not due for you any more.');
  expect(stopped.line).toContain('This card is too old to use.');
  expect(await at.dayOf(at.ana)).toMatchObject({ muted: [], snoozed: {} });
});

test('nobody’s own day is another’s: what Ben puts off stays on Ana’s', async () => {
  await reviewDue('BRI-2222');
  const { card } = await kindOf('consentReview');

  await at.ben.presses(card, 'Put off until next week');

  expect((await at.dayOf(at.ana))?.snoozed).toEqual({});
  expect(textOf((await kindOf('consentReview')).card)).toContain('BRI-2222');
});

test('a press of no kind or no line of ours changes nothing', async () => {
  for (const [verb, ids] of [
    ['day.kind', { kind: 'everything' }],
    ['due.mute', { kind: 'whileAway' }],
    ['due.snooze', { key: 'step|BRI-2222', until: 'never' }],
    ['due.snooze', { key: '{}', until: 'tomorrow' }],
    ['due.done', { date: 'birthday' }],
  ] as const)
    expect((await pressesMadeUp(at.ana, verb, ids)).line).toContain('This card is too old to use.');

  expect(await at.dayOf(at.ana)).toMatchObject({ muted: [], snoozed: {}, dates: {} });
});

test('what is written about one’s own day is in no audit, and the log holds ids alone', async () => {
  await reviewDue('BRI-2222');
  await at.ana.presses((await kindOf('consentReview')).card, 'Put off until next week');

  const written = (await at.town.writesTo(at.ana.id)).concat(await at.town.writesTo('BRI-2222'));
  expect(written).toEqual([]);
  const line = at.town.logged.find((one) => one.includes('day changed'));
  expect(line).toContain(at.ana.id);
  expect(line).not.toContain('BRI-2222');
  expect(line).not.toMatch(/snooze|mute|due\./);
});

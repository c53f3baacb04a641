import { buttonTitles, textOf } from '../../../support/cardReading';
import { inRow, openStartTown, type StartTown } from '../start/startTown';

let at: StartTown;
beforeEach(async () => {
  at = await openStartTown();
});
afterEach(() => at.town.close());

const showsAll = async (who = at.ana) => who.presses(await who.says('today'), 'Show all');

test('each stands by name and reference, which the posted card does not hold', async () => {
  await at.keep('BRI-7EFF', { calledName: 'Effie' });
  const today = await at.ana.says('today');

  const all = await at.ana.presses(today, 'Show all');

  expect(textOf(all.card)).toContain('Effie · BRI-7EFF');
  expect(textOf(today)).not.toContain('BRI-7EFF');
});

test('"Later" gives the three choices, and the way to stop these reminders', async () => {
  for (let n = 2; n < 10; n += 1) await at.keep(`BRI-${n}222`, { calledName: `Effie ${n}` });

  const later = await at.ana.presses(inRow((await showsAll()).card, 'Later', 'BRI-9222'), 'Later');

  expect(textOf(later.card)).toContain('Effie 9 · BRI-9222');
  expect(buttonTitles(inRow(later.card, 'Put off until tomorrow', 'BRI-9222'))).toHaveLength(1);
  expect(buttonTitles(later.card)).toEqual(
    expect.arrayContaining([
      'Put off until the next working day',
      'Put off until next week',
      'Stop these reminders',
    ]),
  );
});

test('what was put off is shown: who, until when, and the way back', async () => {
  await at.keep('BRI-7EFF', { calledName: 'Effie' });
  await at.keep('BRI-2222', { calledName: 'Mara' });
  await at.ana.presses((await at.starts()).card, 'Put off until next week');
  const all = await showsAll();
  expect(textOf(all.card)).toContain('1 put off until another day.');

  const shown = await at.ana.presses(inRow(all.card, 'Show', 'day.putOff'), 'Show');
  const back = await at.ana.presses(shown.card, 'Bring back');

  expect(textOf(shown.card)).toMatch(/Mara · BRI-2222[\s\S]*Until Monday 30 November\./);
  expect(textOf(shown.card)).not.toContain('Effie');
  expect(textOf(back.card)).toMatch(/✓ Back on today’s list\.[\s\S]*Nothing is put off\./);
  expect((await at.dayOf(at.ana))?.snoozed).toEqual({});
  expect(textOf((await showsAll()).card)).toContain('Mara · BRI-2222');
});

test('a referrer reads the name that they wrote, with nothing to put off', async () => {
  const dana = await at.town.person('Dana Whitfield', ['clinician']);
  await at.keep('BRI-5DUP', {
    calledName: 'Georgio',
    status: 'named',
    more: ({ referrers: [first], referral }) => ({
      referrers: first ? [{ ...first, personId: dana.id, name: dana.name }] : [],
      referrerIds: [dana.id],
      referral: { ...referral, dueAt: '2026-11-16T06:00:00.000Z' } as typeof referral,
    }),
  });
  const today = await dana.says('today');

  const all = await dana.presses(today, 'Show all');

  expect(JSON.stringify(today)).not.toContain('Georgio');
  expect(textOf(all.card)).toContain('Georgio · BRI-5DUP');
  expect(buttonTitles(all.card)).not.toContain('Later');
});

import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { ana, away, ben, covers, dayMs, formOf, staffOf, town } from './hoursTown';

test('somebody who has said nothing works nine to five and has no leave', async () => {
  const card = await ana.says('leave');

  expect(textOf(card)).toContain('09:00 to 17:00 on Monday, Tuesday, Wednesday, Thursday, Friday.');
  expect(textOf(card)).toContain('You have no leave here.');
  const form = await formOf(ana);
  expect(untouched(form)).toMatchObject({ days: '1,2,3,4,5', from: '09:00', to: '17:00', coverId: 'nobody' });
  expect(buttonTitles(form)).toEqual(['Save']);
});

test('hours and leave are saved, and both sides read who covers', async () => {
  const saved = await away(ana, ben.id, { days: '1,3', from: '08:30', to: '12:00' });

  expect(saved.line).toBe(
    `Saved. Your leave is Monday 23 until Friday 27 November. Ben Okafor covers: your referrals and reminders go to Ben Okafor on these days.`,
  );
  const hers = textOf(await ana.says('leave'));
  expect(hers).toContain('You work 08:30 to 12:00 on Monday, Wednesday.');
  expect(hers).toMatch(/Covers for you: \nBen Okafor/);
  expect(textOf(await ben.says('leave'))).toMatch(
    /You cover for: \nAna Petrov, Monday 23 November 2026 until/,
  );
  expect(await covers(ben)).toEqual([ana.id]);
  expect(await covers(ana)).toEqual([]);
  await town.quiet();
  expect(await town.writesTo(ana.id)).toMatchObject([
    { verb: 'staff.hours.save', by: ana.id, allowed: true },
  ]);
  expect(await town.writesTo(ben.id)).toMatchObject([
    { verb: 'staff.hours.save', by: ana.id, allowed: true },
  ]);
});

test('cover ends by itself after the last day', async () => {
  await away(ana, ben.id);
  town.passes(4 * dayMs);
  expect(await covers(ben)).toEqual([ana.id]);
  town.passes(dayMs);
  expect(await covers(ben)).toEqual([]);
  expect(textOf(await ben.says('leave'))).not.toContain('Ana Petrov');
  expect(untouched(await formOf(ana))).toMatchObject({ leaveFrom: '', leaveUntil: '' });
});

test('another cover takes the place of the first', async () => {
  const cleo = await town.person('Cleo Marsh', ['lead']);
  await away(ana, ben.id);

  await away(ana, cleo.id);

  expect([await covers(ben), await covers(cleo)]).toEqual([[], [ana.id]]);
  expect(await staffOf(ben)).not.toHaveProperty('coversFor');
});

test('"End leave now" ends the cover too', async () => {
  await away(ana, ben.id);

  const ended = await ana.presses(await formOf(ana), 'End leave now');

  expect(ended.line).toBe('Done. You have no leave now, and nobody covers for you.');
  expect(textOf(await ana.says('leave'))).toContain('You have no leave here.');
  expect(await covers(ben)).toEqual([]);
  expect(await staffOf(ana)).not.toHaveProperty('leave');
});

test('what is to be mended stands beside its field, and all that was typed is kept', async () => {
  const typed = {
    days: '',
    from: '10:00',
    to: '09:00',
    leaveFrom: '2026-11-30',
    leaveUntil: '',
    coverId: ben.id,
  };

  const { card } = await ana.presses(await formOf(ana), 'Save', typed);

  expect(problemsOn(card)).toEqual({
    days: '⚠ Please choose at least one day.',
    to: '⚠ Please choose a time later than the start.',
    leaveUntil: '⚠ Please choose the last day of your leave.',
  });
  expect(untouched(card)).toEqual(typed);
  expect(await staffOf(ana)).not.toHaveProperty('hours');
  const mended = await ana.presses(card, 'Save', { days: '1', to: '16:00', leaveUntil: '2026-12-01' });
  expect(mended.line).toContain('until Tuesday 1 December');
});

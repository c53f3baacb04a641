import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { fillsIn, kept, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

test('"do not suggest" needs a reason, which those who vet can read and others cannot', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const back = await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: '  ' });
  expect(problemsOn(back.card)).toEqual({
    reason: '⚠ Please say why, so that colleagues can understand it.',
  });
  expect((await kept(town)).vetting).toBeUndefined();

  const saved = await ana.presses(back.card, 'Do not suggest it', { reason: 'Newcomers were turned away' });

  expect(textOf(saved.card)).toContain('⚠ Do not suggest\n · Ana Link, 23 November 2026');
  expect(textOf(saved.card)).toContain('Why: \nNewcomers were turned away');
  const editor = await town.person('Eve Edit', ['communityEngagement']);
  const theirs = await presses(town, editor, 'activity.stillRunning');
  expect(theirs.raw).not.toContain('turned away');
  expect((await presses(town, editor, 'activity.history')).raw).not.toContain('turned away');
});

test('a reason that is too long comes back whole', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const reason = 'x'.repeat(301);

  const back = await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason });

  expect(problemsOn(back.card)).toEqual({ reason: '⚠ Please say it in 300 characters or fewer.' });
  expect(untouched(back.card)).toMatchObject({ reason });
});

test('a visit does not lift it: "suggest again" does, and trust that was lost has to be won again', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, ana, 'activity.visited', 'Save', { trusted: 'true' });
  town.passes(60_000);
  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });

  const again = await presses(town, ana, 'activity.suggestAgain');

  expect(textOf(again.card)).toContain('✓ We have been there\n · Ana Link');
  expect(textOf(again.card)).toContain('Time to look again: due since 23 November 2026');
  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });
  town.passes(60_000);
  const visited = await fillsIn(town, ana, 'activity.visited', 'Save', { trusted: 'true' });
  expect(textOf(visited.card)).toContain('⚠ Do not suggest');
  expect(textOf((await presses(town, ana, 'activity.suggestAgain')).card)).toContain('✓ Trusted');
});

test('a pause says until when, keeps what was known, and ends with "Suggest again"', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, ana, 'activity.visited', 'Save', { checks: 'greeted', trusted: 'true' });

  const paused = await fillsIn(town, ana, 'activity.pause', 'Pause it', { until: '2027-02-01' });

  expect(textOf(paused.card)).toContain('⚠ Paused\n · Ana Link');
  expect(textOf(paused.card)).toContain('Paused until 1 February 2027');
  expect(buttonTitles(paused.card)).toContain('Suggest again');
  const again = await presses(town, ana, 'activity.suggestAgain');
  expect(textOf(again.card)).toContain('✓ Trusted');
  expect(textOf((await presses(town, ana, 'activity.suggestAgain')).card)).toContain(
    'Nothing holds it back.',
  );
});

test.each(['2026-11-23', '2027-11-24', 'soon', '2027-02-30'])('no pause until %s', async (until) => {
  const ana = await town.person('Ana Link', ['linkWorker']);

  const back = await fillsIn(town, ana, 'activity.pause', 'Pause it', { until, reason: 'Summer' });

  expect(problemsOn(back.card)['until']).toContain('Please choose a day after today');
  expect(untouched(back.card)).toMatchObject({ until, reason: 'Summer' });
});

test('what is not to be suggested cannot be paused instead', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const opened = await presses(town, ana, 'activity.pause.form');
  await fillsIn(town, ana, 'activity.doNotSuggest', 'Do not suggest it', { reason: 'Unkind' });

  const answer = await ana.presses(opened.card, 'Pause it');

  expect(textOf(answer.card)).toContain('Choose Suggest again first.');
  expect((await kept(town)).vetting).toMatchObject({ status: 'doNotSuggest', reason: 'Unkind' });
});

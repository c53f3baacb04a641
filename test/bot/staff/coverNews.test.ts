import { textOf } from '../../support/cardReading';
import { caseWith } from '../../support/cases';
import { minutes, toastsOf } from '../../support/owed';
import { ana, away, ben, formOf, town } from './hoursTown';

const about = () =>
  toastsOf(town, ben)
    .filter(({ summary }) => summary === 'About covering for a colleague')
    .map(({ card }) => textOf(card));

test('whoever is to cover hears of it at once, and again when it is taken back', async () => {
  await away(ana, ben.id);
  await minutes(town, 1);
  const first =
    "Covering for a colleague\nYou cover for Ana Petrov from Monday 23 until Friday 27 November.\nToday's list";
  expect(about()).toEqual([first]);
  await ana.presses(await formOf(ana), 'End leave now');
  await minutes(town, 65);
  expect(about()).toEqual([
    first,
    "Covering for a colleague\nYou no longer cover for Ana Petrov.\nToday's list",
  ]);
});

test('what was taken back before they could be told is not told', async () => {
  town.passes(10 * 60 * 60_000);
  await away(ana, ben.id);
  await ana.presses(await formOf(ana), 'End leave now');
  town.passes(14 * 60 * 60_000);
  await minutes(town, 2);
  expect(about()).toEqual([]);
});

test('the only Lead at work who names no cover reads that nobody leads then', async () => {
  const lou = await town.person('Lou Marsh', ['lead']);
  expect((await away(lou, 'nobody')).line).toBe(
    'Saved. Your leave is Monday 23 until Friday 27 November. ⚠ While you are away nobody leads Brimbank. Please choose who covers.',
  );
  await town.person('Kim Nguyen', ['lead']);
  expect((await away(lou, 'nobody')).line).toContain('Nobody covers: the Lead is asked.');
});

test('a cover reads on the case for whom they cover and that they act next', async () => {
  const asker = ({ id, name }: { id: string; name: string }) => ({ id, name, grants: [] });
  const between = { referrer: asker(ana), holder: asker(ana) };
  await town.store.create('cases', caseWith('named', 'BRI-2222', between, 'brimbank', { calledName: 'Mei' }));
  await away(ana, ben.id);
  const opened = textOf((await ben.presses(await ben.says('find BRI-2222'), 'Open')).card);
  expect(opened).toContain('With Ana Petrov.');
  expect(opened).toContain(
    'You cover for Ana Petrov until Friday 27 November. You act next: first contact by',
  );
});

test('who asks for the day while on leave reads who sees to it, and nothing asks them to start', async () => {
  await away(ana, ben.id);
  const today = await ana.says('today');
  expect(textOf(today)).toContain('You are on leave until Friday 27 November. Ben Okafor covers for you.');
  expect(JSON.stringify(today.actions)).not.toContain('positive');
});

import { problemsOn, textOf, untouched } from '../../../support/cardReading';
import type { Town } from '../../../support/town';
import { button, fillsIn, kept, presses, trustTown } from './trustTown';

let town: Town;
beforeEach(async () => {
  town = await trustTown();
});
afterEach(() => town.close());

test('who visited, what they saw and that it is trusted are kept', async () => {
  const ben = await town.person('Ben Link', ['linkWorker']);

  const saved = await fillsIn(town, ben, 'activity.visited', 'Save', {
    checks: 'stepFree,greeted',
    trusted: 'true',
    greeter: 'Whoever has the kettle on',
  });

  const says = textOf(saved.card);
  expect(says).toContain('Saved: you were there, and it is running.');
  expect(says).toContain('✓ Trusted\n · Ben Link, 23 November 2026');
  expect(says).toContain('Seen there: Newcomers are greeted; Step-free way in');
  expect(says).toContain('Look again by 22 May 2027');
  expect(says).toContain('Who greets you: \nWhoever has the kettle on');
  expect(await kept(town)).toMatchObject({
    vetting: { status: 'trusted', by: { personId: ben.id }, reviewDue: '2027-05-22' },
    assured_date: '2026-11-23',
    changes: [{ what: 'trusted' }],
  });
});

test('a call refreshes a visit and does not lower it', async () => {
  const ben = await town.person('Ben Link', ['linkWorker']);
  const ana = await town.person('Ana Link', ['linkWorker']);
  await fillsIn(town, ben, 'activity.visited', 'Save', { checks: 'greeted', trusted: 'true' });
  town.passes(30 * 86_400_000);

  const form = await presses(town, ana, 'activity.rang.form');
  expect(untouched(form.card)).toMatchObject({ checks: 'greeted' });
  const saved = await ana.presses(form.card, 'Save');

  expect(textOf(saved.card)).toContain('✓ Trusted\n · Ben Link, 23 November 2026');
  expect(textOf(saved.card)).toContain('Checked lately, 23 December 2026');
  expect(await kept(town)).toMatchObject({ vetting: { status: 'trusted', reviewDue: '2027-06-21' } });
});

test('a first call says who rang', async () => {
  const ana = await town.person('Ana Link', ['lead']);

  const saved = await fillsIn(town, ana, 'activity.rang', 'Save');

  expect(textOf(saved.card)).toContain('We have rung\n · Ana Link, 23 November 2026');
});

test('a line that is too long comes back beside its input, with everything that was typed', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const inputs = { checks: 'toilets', trusted: 'true', noise: 'x'.repeat(201), bring: 'A hat' };

  const back = await fillsIn(town, ana, 'activity.visited', 'Save', inputs);

  expect(problemsOn(back.card)).toEqual({ noise: '⚠ Please say it in 200 characters or fewer.' });
  expect(untouched(back.card)).toMatchObject(inputs);
  expect((await kept(town)).revision).toBe(0);
  const saved = await ana.presses(back.card, 'Save', { noise: 'Quiet' });
  expect(textOf(saved.card)).toContain('How loud it is: \nQuiet');
});

test('what a colleague wrote meanwhile is not written over unseen', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const ben = await town.person('Ben Link', ['linkWorker']);
  const opened = await presses(town, ana, 'activity.expect.form');
  await fillsIn(town, ben, 'activity.expect', 'Save', { bring: 'A hat' });

  const back = await ana.presses(opened.card, 'Save', { bring: 'Gloves' });

  expect(textOf(back.card)).toContain('A colleague changed this while you were writing.');
  expect(untouched(back.card)).toMatchObject({ bring: 'Gloves' });
  expect((await kept(town)).whatToExpect).toEqual({ bring: 'A hat' });
  await ana.presses(back.card, 'Save');
  expect((await kept(town)).whatToExpect).toEqual({ bring: 'Gloves' });
});

test('what to expect, how it is found and school terms are kept, and emptied again', async () => {
  const ana = await town.person('Ana Edit', ['communityEngagement']);
  const saved = await fillsIn(town, ana, 'activity.expect', 'Save', {
    size: 'About eight',
    kinds: 'place,interest',
    interests: 'gardening',
    access: 'quiet,stepFree',
    inSchoolTerms: 'true',
  });

  expect(textOf(saved.card)).toContain('Runs in school terms only');
  expect(await kept(town)).toMatchObject({
    whatToExpect: { size: 'About eight' },
    communityKinds: ['place', 'interest'],
    inSchoolTerms: true,
  });
  expect([...((await kept(town)).tags ?? [])].sort()).toEqual(['gardening', 'quiet', 'stepFree']);
  const again = await presses(town, ana, 'activity.expect.form');
  const filled = Object.keys(untouched(again.card));
  await ana.presses(again.card, 'Save', Object.fromEntries(filled.map((id) => [id, ''])));
  for (const field of ['whatToExpect', 'communityKinds', 'tags', 'inSchoolTerms'])
    expect(await kept(town)).not.toHaveProperty(field);
});

test('words that can mean that someone is not safe bring the numbers to call, and nothing is stopped', async () => {
  const ana = await town.person('Cleo Marsh', ['clinician']);

  const saved = await fillsIn(town, ana, 'activity.wrong', 'Tell the link workers', {
    kind: 'notWelcoming',
    words: 'There was violence at the door',
  });

  expect(textOf(saved.card)).toContain('If someone may not be safe');
  expect((await kept(town)).concerns).toHaveLength(1);
});

test('a form that a posted card opens twice does two deeds', async () => {
  const ana = await town.person('Ana Link', ['linkWorker']);
  const posted = button(town, 'activity.visited.form');
  await ana.presses((await ana.presses(posted, 'Press')).card, 'Save');

  await ana.presses((await ana.presses(posted, 'Press')).card, 'Save', { checks: 'greeted' });

  expect(await kept(town)).toMatchObject({ revision: 2, vetting: { checks: ['greeted'] } });
});

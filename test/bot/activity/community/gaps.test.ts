import type { Gap } from '../../../../domain/activity/community/gap';
import { buttonTitles, problemsOn, textOf } from '../../../support/cardReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';
import { listed, sent } from '../add/addTown';

let town: Town;
let ana: Person;
beforeEach(async () => {
  town = await openTown();
  ana = await town.person('Ana Link', ['linkWorker']);
});
afterEach(() => town.close());

const days = (...lasts: number[]) => lasts.map((day) => `2026-11-${String(day).padStart(2, '0')}`);
const gap = (id: string, more: Partial<Gap> = {}): Gap => ({
  id,
  localId: 'brimbank',
  terms: ['gardening'],
  days: days(20),
  status: 'open',
  ...more,
});
const missed = async (...gaps: Gap[]) => {
  for (const one of gaps) await town.store.create('gaps', one);
};
const stored = async (id: string) => (await town.store.read('gaps', 'brimbank', id))?.document;

test('what was most looked for comes first, in our own words, with how often and when', async () => {
  await missed(
    gap('once'),
    gap('often', { terms: ['stepFree', 'volunteering'], area: 'town:sunshine', days: days(3, 9, 21) }),
    gap('old', { terms: ['conversation'], days: ['2026-01-01'] }),
  );

  const text = textOf(await ana.says('gaps'));

  expect(text).toContain('Volunteering');
  expect(text).toContain('Step-free');
  expect(text).toContain('in City of Brimbank');
  expect(text).toContain('Looked for on 3 days, last in November 2026');
  expect(text.indexOf('Volunteering')).toBeLessThan(text.indexOf('Gardening'));
  expect(text).not.toContain('Conversation');
});

test('"We are on it" keeps the next step; "Filled" and "Open again" move it on', async () => {
  await missed(gap('one'));

  const form = await ana.presses(await ana.says('gaps'), 'We are on it');
  const moved = await ana.presses(form.card, 'We are on it', { next: 'Ask the library' });
  expect(textOf(moved.card)).toMatch(/Now: \nWe are on it\nNext step: \nAsk the library/);
  expect(await stored('one')).toMatchObject({ status: 'workingOn', changedBy: { name: 'Ana Link' } });

  const filled = await ana.presses(moved.card, 'Filled');
  expect(buttonTitles(filled.card)).toEqual(['Open again']);
  await ana.presses(filled.card, 'Open again');
  expect(await stored('one')).toMatchObject({ status: 'open', next: 'Ask the library' });
  expect(await town.writesTo('one')).toHaveLength(3);
});

test('a next step that is too long is kept for mending', async () => {
  await missed(gap('one'));
  const form = await ana.presses(await ana.says('gaps'), 'We are on it');

  const again = await ana.presses(form.card, 'We are on it', { next: 'ask '.repeat(60) });

  expect(problemsOn(again.card)).toEqual({ next: '⚠ Please use at most 150 characters.' });
  expect(await stored('one')).toMatchObject({ status: 'open' });
});

test('a next step that can mean that someone is not safe is kept, with whom to call above it', async () => {
  await missed(gap('one'));
  const form = await ana.presses(await ana.says('gaps'), 'We are on it');

  const moved = await ana.presses(form.card, 'We are on it', { next: 'Ask about the violence there' });

  expect(textOf(moved.card)).toContain('If someone may not be safe');
  expect(await stored('one')).toMatchObject({ status: 'workingOn' });
});

test("a button that was made to say somebody's name leaves no trace of it", async () => {
  await listed(town, 'brimbank', { id: 'chess', name: 'Chess club' });
  const wanted = 'i=gardening,maria-smith;p=town:maria-smith-of-deer-park';

  const found = await sent(town, ana, 'activities.find', { wanted });

  expect(textOf(found.card)).toContain('Gardening');
  expect(JSON.stringify(found.card)).not.toMatch(/maria/i);
  expect(JSON.stringify((await town.everything())['gaps'])).not.toMatch(/maria/i);
  expect(textOf(await ana.says('gaps'))).toContain('Gardening');
});

test('a place that only this directory names is searched, and is in no heading and no gap', async () => {
  await listed(town, 'brimbank', { id: 'chess', name: 'Chess club', city: 'Care of Maria Smith' });
  const inputs = { words: '', area: 'town:care-of-maria-smith' };

  const found = await sent(town, ana, 'activities.find', {}, inputs);
  expect(textOf(found.card)).toContain('Chess club');
  await sent(town, ana, 'activities.find', {}, { ...inputs, words: 'gardening' });
  const forged = await sent(town, ana, 'activities.find', {}, { ...inputs, area: 'town:john-smith' });

  expect(textOf(found.card)).toContain('near the place asked for');
  expect((await town.everything())['gaps']).toMatchObject([{ terms: ['gardening'] }]);
  expect(JSON.stringify((await town.everything())['gaps'])).not.toMatch(/maria/i);
  expect(problemsOn(forged.card)).toEqual({ area: '⚠ Please choose a place from the list.' });
});

test('two who answer at once lose neither', async () => {
  await missed(gap('one'));
  const ben = await town.person('Ben Okafor', ['lead']);
  const ids = { localId: 'brimbank', gapId: 'one' };

  const answers = await Promise.all([
    sent(town, ana, 'gaps.working', ids, { next: 'Ask the library' }),
    sent(town, ben, 'gaps.filled', ids),
  ]);

  for (const { card } of answers) expect(textOf(card)).toContain('Gaps');
  expect(await stored('one')).toMatchObject({ next: 'Ask the library' });
});

test('a search with no result is in the gaps, without a word of what was written', async () => {
  const dana = await town.person('Dana Whitfield', ['clinician']);
  await listed(town, 'brimbank', { id: 'chess', name: 'Chess club' });
  await dana.says('activities gardening for Marigold');

  const text = textOf(await ana.says('gaps'));

  expect(text).toContain('Gardening');
  expect(JSON.stringify((await town.everything())['gaps'])).not.toMatch(/marigold/i);
});

test('no gaps is good news', async () => {
  expect(textOf(await ana.says('gaps'))).toContain('✓ No gaps');
});

test('a manager reads them and answers none; others do not see them', async () => {
  await missed(gap('one'));
  const max = await town.person('Max Ward', ['manager']);
  const shown = await max.says('gaps');
  expect(textOf(shown)).toContain('Gardening');
  expect(buttonTitles(shown)).toEqual([]);
  const ids = { localId: 'brimbank', gapId: 'one' };
  expect((await sent(town, max, 'gaps.filled', ids)).line).toContain('That gap is not here');

  const dana = await town.person('Dana Whitfield', ['clinician']);
  expect(textOf(await dana.says('gaps'))).toContain('The gaps are for link workers');
  const kim = await town.person('Kim Elsewhere', ['lead'], 'frankston');
  expect(textOf(await kim.says('gaps'))).toContain('No gaps');
  expect((await sent(town, kim, 'gaps.working.form', ids)).line).toContain('That gap is not here');
  expect(await stored('one')).toEqual(gap('one'));
});

test('in a room the gaps open for the one who pressed, page by page', async () => {
  await missed(...Array.from({ length: 8 }, (_, at) => gap(`g${at}`)));
  const room = ana.in('channel');

  const opened = await room.presses(await room.says('gaps'), 'Open gaps');
  const second = await room.presses(opened.card, 'Next page');

  const filled = (text: string) => [...text.matchAll(/Looked for on one day/g)].length;
  expect([filled(textOf(opened.card)), filled(textOf(second.card))]).toEqual([6, 2]);
});

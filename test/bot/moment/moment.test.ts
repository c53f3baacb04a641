import type { Moment } from '../../../domain/moment/moment';
import { buttonTitles, problemsOn, textOf, untouched } from '../../support/cardReading';
import { type CaseTown, openCaseTown } from '../../support/caseTown';
import { elsewhere } from '../connection/onTheRoad';

const id = 'BRI-7K3Q';
const words = 'Canary: **she** laughed.';
let at: CaseTown;
beforeEach(async () => {
  at = await openCaseTown();
});
afterEach(() => at.town.close());

async function opens(who: 'ana' | 'lou' | 'tess' = 'ana') {
  at.town.passes(1_000);
  return (await at.opens(who, id)).card;
}
const moment = (index: number): Moment => ({
  id: `moment${index}`,
  on: `2026-11-${String(index + 1).padStart(2, '0')}`,
  kinds: ['joy'],
  words: `Canary ${index}`,
  by: 'somebody',
});

test('one press from the case: their words, what it was, today', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const form = await ana.presses(await opens(), 'Add a moment');
  expect(untouched(form.card)).toEqual({ words: '', kind: '', on: '2026-11-23' });

  const saved = await ana.presses(form.card, 'Save', { words, kind: 'both' });

  expect(textOf(saved.card)).toContain('✓ Written down.');
  expect(textOf(saved.card)).toContain(`${words}\nA moment of connection and joy, Monday 23 November`);
  expect(textOf(await opens())).toContain(words);
  expect((await at.caseOf(id)).moments).toMatchObject([
    { on: '2026-11-23', kinds: ['connection', 'joy'], words, by: ana.id },
  ]);
  expect((await at.caseOf(id)).timeline.at(-1)).toMatchObject({ event: 'momentNoted', text: words });
  await ana.presses(saved.card, 'Undo');
  expect(await at.caseOf(id)).not.toHaveProperty('moments');
});

test('without words it says what it was and when, and without a kind it asks for one', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const form = await ana.presses(await opens(), 'Add a moment');
  const asked = await ana.presses(form.card, 'Save', { words, on: '2026-11-20' });
  expect(problemsOn(asked.card)).toEqual({ kind: '⚠ Please choose what kind of moment it was.' });
  expect(untouched(asked.card)).toEqual({ words, kind: '', on: '2026-11-20' });

  const saved = await ana.presses(asked.card, 'Save', { words: ' ', kind: 'connection' });

  expect(textOf(saved.card)).toContain('A moment of connection, Friday 20 November');
});

test('the case shows the latest three, their words first', async () => {
  await at.keep('gettingStarted', id, { moments: [0, 1, 2, 3].map(moment) });
  const shown = textOf(await opens());
  expect(shown).toMatch(/Canary 3\nA moment of joy, Wednesday 4 November\nCanary 2[\s\S]*Canary 1/);
  expect(shown).not.toContain('Canary 0');
});

test('entered in error: it stays, struck through, and is shown among the latest no more', async () => {
  const { lou } = at.people;
  await at.keep('gettingStarted', id, { moments: [moment(0)] });
  const all = await lou.presses(await opens('lou'), 'All moments');

  const marked = await lou.presses(all.card, 'Entered in error');

  expect(textOf(marked.card)).toContain('✓ Marked as entered in error.');
  expect(JSON.stringify(marked.card)).toContain('"text":"Canary 0","strikethrough":true');
  expect(buttonTitles(marked.card)).not.toContain('Entered in error');
  expect(textOf(await opens())).not.toContain('Canary 0');
  expect((await at.caseOf(id)).moments).toMatchObject([{ words: 'Canary 0', isError: true }]);
  await lou.presses(marked.card, 'Undo');
  expect((await at.caseOf(id)).moments).toEqual([moment(0)]);
});

test('many are shown a page at a time', async () => {
  await at.keep('gettingStarted', id, { moments: Array.from({ length: 25 }, (_, one) => moment(one)) });
  const { ana } = at.people;
  const first = await ana.presses(await opens(), 'All moments');
  const second = await ana.presses(first.card, 'Earlier ones');
  const third = await ana.presses(second.card, 'Earlier ones');
  const shown = (card: typeof first.card) => textOf(card).match(/Canary \d+/g);
  expect(shown(first.card)).toHaveLength(10);
  expect(shown(third.card)).toEqual([4, 3, 2, 1, 0].map((one) => `Canary ${one}`));
  expect(buttonTitles(third.card)).not.toContain('Earlier ones');
  expect(shown((await ana.presses(third.card, 'Latest ones')).card)?.[0]).toBe('Canary 24');
});

test('the care team reads them and changes nothing; whoever referred does not know of them', async () => {
  await at.keep('gettingStarted', id, (made) => ({
    moments: [moment(0)],
    careTeam: [at.worker('tess')],
    consents: { ...made.consents, shareWithTeam: at.given },
  }));
  const seen = await opens('tess');
  expect(textOf(seen)).toContain('Canary 0');
  expect(buttonTitles(seen)).not.toContain('Add a moment');
  const all = await at.people.tess.presses(seen, 'All moments');
  expect(buttonTitles(all.card)).toEqual(['Back']);
  for (const name of ['dana', 'ben'] as const) {
    const shown = await at.presses(name, 'moments.open', { caseId: id });
    expect([name, shown.raw]).toEqual([name, expect.not.stringContaining('Canary 0')]);
  }
});

test('risk words bring up whom to call, and what was said reaches no card, no message and no log', async () => {
  const { ana } = at.people;
  await at.keep('gettingStarted', id);
  const risky = 'Canary: she feels unsafe at home.';
  const form = await ana.presses(await opens(), 'Add a moment');
  const saved = await ana.presses(form.card, 'Save', { words: risky, kind: 'joy' });
  expect(textOf(saved.card)).toContain('If someone may not be safe');
  await at.town.minute();
  expect(await elsewhere(at)).not.toContain('unsafe at home');
});

import { filtersForm } from '../../../../cards/activity/find/filtersForm';
import { moreFilters } from '../../../../cards/activity/find/moreFilters';
import { buttonTitles, problemsOn, textOf, untouched } from '../../../support/cardReading';
import { nonce } from './drawnActivity';

const places = [
  { id: 'lga:brimbank', name: 'Brimbank' },
  { id: 'sunshine', name: 'Sunshine' },
];
const formOf = (typed: Record<string, string> = {}, problems: Record<string, string> = {}) =>
  filtersForm({ typed, problems, places, nonce });

test('asks for four things at once and folds the others away', () => {
  const card = formOf();
  const [, folded] = moreFilters({}, {});

  expect(card.body.flatMap((part) => ('label' in part ? [part.label] : []))).toEqual([
    'What are you looking for?',
    'Near',
    'Interest',
    'Day',
  ]);
  expect(folded).toMatchObject({ id: 'moreFilters', isVisible: false });
  expect(buttonTitles(card)).toEqual(['More filters', 'Show activities']);
});

test('stands as the search was understood, unfolded where one of the folded filters is set', () => {
  const typed = { words: 'quilting', area: 'sunshine', days: 'MO,TU', cost: 'free' };

  expect(untouched(formOf(typed))).toMatchObject(typed);
  expect(moreFilters(typed, {})[1]).toMatchObject({ isVisible: true });
  expect(moreFilters({ vettedOnly: 'false' }, {})[1]).toMatchObject({ isVisible: false });
});

test('keeps two interests that were asked for in words', () => {
  const card = formOf({ interest: 'gardening,conversation' });

  expect(textOf(card)).toContain('Gardening or Conversation');
  expect(untouched(card)['interest']).toBe('gardening,conversation');
});

test('says beside the input what is to be mended, and keeps the rest', () => {
  const card = formOf({ words: 'long', days: 'MO' }, { words: 'Please use fewer words.' });

  expect(problemsOn(card)).toEqual({ words: expect.stringContaining('Please use fewer words.') });
  expect(untouched(card)).toMatchObject({ words: 'long', days: 'MO' });
});

test('stays under 20 KB however many towns there are, with the chosen one among them', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({
    id: `town-${at}`,
    name: `Đà Nẵng ${at}`.repeat(9),
  }));
  const card = filtersForm({ typed: { area: 'town-1999' }, problems: {}, places: many, nonce });

  expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20 * 1024);
  expect(JSON.stringify(card)).toContain('"town-1999"');
});

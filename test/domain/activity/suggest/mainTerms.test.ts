import { mainTerms } from '../../../../domain/activity/suggest/mainTerms';

test.each<[string, string[]]>([
  ['cooking with the radio on', ['cooking']],
  ['the radio while cooking', ['technology']],
  ['gardening and cooking with the radio on', ['gardening', 'cooking']],
  ['learn to cook', ['cooking']],
  ['ten years', []],
])('%s is mainly about %j', (text, main) => {
  expect(mainTerms(text, main)).toEqual(main);
});

test('where a slip of the finger hides one of them, none is taken for the main one', () => {
  expect(mainTerms('gardning with the radio on', ['gardening', 'technology'])).toEqual([]);
});

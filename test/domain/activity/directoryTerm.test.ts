import { directoryTerm } from '../../../domain/activity/directoryTerm';

test.each([
  ['Gardening', 'gardening'],
  ['LGBTIQA+', 'lgbtiqa'],
  ['café', 'cafe'],
])('%s is searched as %s', (word, term) => {
  expect(directoryTerm(word)).toBe(term);
});

test.each(['the', 'Activities', 's', '+', ''])('"%s" is not searched: it would find everything', (word) => {
  expect(directoryTerm(word)).toBeUndefined();
});

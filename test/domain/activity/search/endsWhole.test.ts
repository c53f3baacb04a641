import { endsWhole } from '../../../../domain/activity/search/understanding/endsWhole';

const places = new Map([['wangaratta', 'town:wangaratta']]);

test.each([
  ['gardening', true],
  ['gardening thursday', true],
  ['gardening near Wangaratta', true],
  ['hearing loop', true],
  ['28 november', true],
  ['after 5', true],
  ['gardeni', false],
  ['gardening th', false],
  ['gardening near wang', false],
  ['zeppelin', false],
  ['', false],
])('what is typed ends with a whole wish: "%s" %s', (text, is) => {
  expect(endsWhole(text, places)).toBe(is);
});

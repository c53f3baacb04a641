import { gettingThere } from '../../../../cards/activity/words/gettingThere';

const places = (...told: string[]) =>
  told.map((transportation, at) => ({ id: `${at}`, location_type: 'physical', transportation }));
const told = (ours: string | undefined, locations: string[], most = 300) =>
  gettingThere(
    { locations: places(...locations), whatToExpect: ours === undefined ? {} : { gettingThere: ours } },
    most,
  );

test.each([
  [
    'Ask for Lee at the desk.',
    ['Bus 216 stops at the door'],
    'Ask for Lee at the desk. Bus 216 stops at the door',
  ],
  ['Use the side gate', ['Bus 216.', 'Train.'], 'Use the side gate. Bus 216. Train.'],
  ['Use the side gate;', ['Bus 216'], 'Use the side gate. Bus 216'],
  ['Bus 216', ['Bus 216', ' Bus  216 '], 'Bus 216'],
  [undefined, ['Bus 216'], 'Bus 216'],
  ['Bus 216', [], 'Bus 216'],
  [undefined, [], ''],
])('%j of the team and %j of the source read "%s"', (ours, theirs, words) => {
  expect(told(ours, theirs)).toBe(words);
});

test('what is too long ends with a whole sentence', () => {
  const long = 'Take the lift to the first floor. Ring the bell twice. Somebody from St. Albans opens.';

  expect(told(long, [], 75)).toBe('Take the lift to the first floor. Ring the bell twice. …');
  expect(told(long, [], 86)).toBe(long);
  expect(told(undefined, [long, 'Bus 216'], 90)).toBe(
    'Take the lift to the first floor. Ring the bell twice. Somebody from St. Albans opens. …',
  );
});

test('one endless sentence ends behind a word', () => {
  const long = 'over the bridge and along the creek '.repeat(20);

  expect(told(long, [], 50)).toBe('over the bridge and along the creek over the …');
  expect(told(`Easy. ${long}`, [], 50)).toBe('Easy. over the bridge and along the creek over …');
});

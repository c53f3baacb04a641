import { whyWords } from '../../../cards/suggest/whyWords';
import { placeName } from '../../../domain/activity/places/gazetteer';
import { interestTimes } from '../../../domain/whatMatters/whatMatters';
import { demoActivities, directoryOver, openFile, putAll } from '../activity/find/demoDirectory';
import { type Golden, goldenSuggestions } from './goldenSuggestions';

const store = openFile();
const { directory } = directoryOver(store);

beforeAll(() => putAll(store, demoActivities()));
afterAll(() => store.close());

const suggestsFor = ({ localId, interests, going = {} }: Golden) =>
  directory.suggest([localId], {
    interests: interestTimes.flatMap((time) => (interests[time] ?? []).map((words) => ({ time, words }))),
    going,
    inPlan: new Set(),
    apart: new Set(),
  });

test.each(goldenSuggestions)('$interests: $first', async (golden) => {
  const { suggestions } = await suggestsFor(golden);
  const area = golden.going?.area;
  const [first] = suggestions;

  expect(suggestions.slice(0, 3).map(({ entry }) => entry.name)).toEqual(golden.first);
  expect(first && whyWords(first, area && placeName(area))).toContain(golden.because);
});

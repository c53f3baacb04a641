import { demoActivities, directoryOver, openFile, putAll } from '../activity/find/demoDirectory';
import { offered } from './suggestTown';

const store = openFile();
const { directory } = directoryOver(store);
const hall = offered('Tuesday bingo', 'Games', { more: { description: 'In the hall behind the church.' } });
const cars = offered('Carers table', 'Conversation', {
  more: { description: 'For carers. There is a car park.' },
});
const beds = offered('Creek beds', 'Gardening', { more: { description: 'We tend the beds.' } });
const sunday = offered('Sunday church lunch', 'Eating together');
const own = [hall, cars, beds, sunday].map((activity) => ({ ...activity, localId: 'small' }));

beforeAll(async () => {
  await putAll(store, demoActivities());
  await putAll(store, own);
});
afterAll(() => store.close());

/** Names of all that are suggested because of an interest; what fits in other ways alone is none of them. */
async function because(words: string, localId = 'brimbank'): Promise<string[]> {
  const asked = { interests: [{ time: 'past', words }] as const, going: {}, inPlan: new Set<string>() };
  const { suggestions, isByNeedsAlone } = await directory.suggest([localId], { ...asked, apart: new Set() });
  return isByNeedsAlone ? [] : suggestions.map(({ entry }) => entry.name).sort();
}

const gardens = ['Balcony Growers', 'Creekside Garden Mornings'];
const kitchens = ['Lotus Table', 'Many Kitchens'];
const games = ['Rainbow Tram', 'Rainy Day Board Games'];
test.each<[string, string[]]>([
  ['singing', ['Big Tin Choir']],
  ['choir', ['Big Tin Choir']],
  ['Choir, ten years', ['Big Tin Choir']],
  ['used to sing in the church choir', ['Big Tin Choir']],
  ['ten years', []],
  ['chess', games],
  ['cooking', kitchens],
  ['Cooking with the radio on', kitchens],
  ['cooking and gardening', [...gardens, ...kitchens]],
  ['gardening', gardens],
  ['dogs', ['Sunshine Amblers']],
  ['old cars', []],
  ['cars', []],
  ['the footy', []],
  ['church', []],
])('because of “%s”: %j', async (words, names) => {
  expect(await because(words)).toEqual([...names].sort());
});

test.each<[string, string[]]>([
  ['church', ['Sunday church lunch']],
  ['ten years', []],
  ['old cars', []],
  ['ten', []],
  ['gardens', ['Creek beds']],
])('where a text only says where, or begins alike, it is no reason: “%s” brings %j', async (words, names) => {
  expect(await because(words, 'small')).toEqual(names);
});

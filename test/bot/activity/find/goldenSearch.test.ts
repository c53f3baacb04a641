import { demoActivities, directoryOver, openFile, putAll } from './demoDirectory';
import { goldenAmong, goldenFirst } from './goldenQueries';

const store = openFile();
const { directory } = directoryOver(store);

beforeAll(() => putAll(store, demoActivities()));
afterAll(() => store.close());

async function names(localId: string, text: string) {
  const wanted = await directory.understand([localId], text);
  const { shown } = await directory.search([localId], wanted);
  return shown.map(({ activity }) => activity.name);
}

describe('the demo directory', () => {
  test('holds the answers to eighty-five searches: each finds what it should', async () => {
    const missed: string[] = [];
    for (const [localId, text, name] of goldenFirst)
      if ((await names(localId, text))[0] !== name) missed.push(`${text}: not ${name} first`);
    for (const [localId, text, name] of goldenAmong)
      if (!(await names(localId, text)).includes(name)) missed.push(`${text}: no ${name}`);

    expect(missed).toEqual([]);
    expect(goldenFirst.length + goldenAmong.length).toBe(85);
  });

  test.each([
    ['brimbank', 'film', 'Evening Film Circle'],
    ['benalla-wangaratta-mansfield', 'cards cake', 'Cards and Cake'],
  ])('what is not active is not offered: %s, %s', async (localId, text, name) => {
    expect(await names(localId, text)).not.toContain(name);
  });

  test.each([
    ['cooking this week', 'on in the other week'],
    ['archery', 'nobody does it'],
    ['near Bright', 'no place of ours'],
    ['footscray', 'no place of ours'],
    ['smoke free', 'nobody has checked it'],
    ['tonight', 'none is on'],
  ])('is not made to fit: %s, %s', async (text) => {
    expect(await names('brimbank', text)).toEqual([]);
  });

  test('a class of Auslan is no English class', async () => {
    expect(await names('benalla-wangaratta-mansfield', 'english classes')).not.toContain(
      'Kitchen Table Auslan',
    );
  });

  test('what has all of the words comes alone, when something has', async () => {
    expect(await names('brimbank', 'walk nature')).toEqual(['Sunshine Amblers']);
  });

  test('a search of two Locals finds the choirs of both', async () => {
    const both = ['brimbank', 'benalla-wangaratta-mansfield'];
    const found = await directory.search(both, await directory.understand(both, 'choir'));

    expect(found.shown.map(({ activity }) => activity.name).sort()).toEqual([
      'Big Tin Choir',
      'Kelpie Hall Choir',
    ]);
  });
});

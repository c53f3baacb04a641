import fc from 'fast-check';
import { alikeActivities } from '../../../../domain/activity/add/alike/alikeActivities';
import { tellingWords } from '../../../../domain/activity/add/alike/tellingWords';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { bareEntry } from '../../../support/directoryEntry';
import { randomRuns } from '../../../support/randomRuns';

const entry = (name: string, more: Partial<DirectoryEntry> = {}) =>
  bareEntry(name, { areas: ['town:sunshine'], ...more });
const likely = (name: string, other: DirectoryEntry, more: { organization?: string; area?: string } = {}) =>
  alikeActivities({ name, areas: [more.area ?? 'Sunshine'], organization: more.organization }, [other]).some(
    ({ how }) => how === 'likely',
  );

test.each([
  ['Porch singers', 'The Porch Singing Group'],
  ['Mens Shed Sunshine', "Sunshine Men's Shed"],
  ['Comunity garden', 'Community Gardens'],
  ['Library knitters', 'Knitting at the Library'],
  ['CAFÉ CHATS', 'cafe chat'],
  ['Tai chi for beginers', 'Tai Chi (beginners)'],
])('"%s" may be "%s" of the same suburb', (name, other) => {
  expect(likely(name, entry(other))).toBe(true);
  expect(likely(name, entry(other, { areas: ['town:st-albans'] }))).toBe(false);
});

test.each([
  ['Chess club', 'Choir club'],
  ['Walking group', 'Knitting group'],
  ['Tai chi', 'Tea and chat'],
  ['Sunshine walkers', 'Sunshine knitters'],
])('"%s" is not "%s"', (name, other) => {
  expect(likely(name, entry(other))).toBe(false);
});

test('the same organisation is enough where the suburb is another', () => {
  const other = entry('Morning tea', { areas: ['town:deer-park'], organization: 'Northside House' });

  expect(likely('Morning teas', other, { organization: 'northside house' })).toBe(true);
  expect(likely('Northside House morning tea', { ...other, areas: ['town:sunshine'] })).toBe(true);
  expect(likely('Morning teas', other, { organization: 'Southside House' })).toBe(false);
});

test('what goes on only online is compared with what does so too', () => {
  const online = entry('Poetry circle', { areas: [], isOnline: true, isInPerson: false });

  expect(likely('Poetry circle', online, { area: 'online' })).toBe(true);
  expect(likely('Poetry circle', online, { area: 'Sunshine' })).toBe(false);
});

test('one that was merged is no longer compared, one that is not suggested is', () => {
  expect(likely('Chess club', entry('Chess club', { isMerged: true }))).toBe(false);
  expect(likely('Chess club', entry('Chess club', { vetting: 'doNotSuggest', isOffered: false }))).toBe(true);
});

test('the most alike comes first', () => {
  const found = alikeActivities({ name: 'Riverside chess', areas: ['Sunshine'] }, [
    entry('Riverside chess and draughts'),
    entry('Riverside chess'),
  ]);

  expect(found.map(({ entry: { name } }) => name)).toEqual([
    'Riverside chess',
    'Riverside chess and draughts',
  ]);
});

test('any name is alike itself, whatever it is made of', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, (said) => {
      const name = said.join(' ');
      fc.pre(tellingWords(name).length > 0);
      expect(likely(name, entry(name))).toBe(true);
    }),
    { numRuns: randomRuns },
  );
});

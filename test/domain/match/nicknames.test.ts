import { nicknameRoot, shareNickname } from '../../../domain/match/nicknames';
import { nicknameTable } from '../../../domain/match/nicknameTable';

it('knows each word in one family only, so that one look-up finds it', () => {
  const seen = nicknameTable().flatMap((family) => [...new Set(family.flat())]);
  expect(seen.filter((word, at) => seen.indexOf(word) !== at)).toEqual([]);
});

it('is written as names are compared: small letters without accents', () => {
  expect(
    nicknameTable()
      .flat(2)
      .filter((word) => !/^[a-z]{2,}$/.test(word)),
  ).toEqual([]);
});

it('keeps apart two names that share a nickname', () => {
  expect(shareNickname('pat', 'patricia')).toBe(true);
  expect(shareNickname('pat', 'patrick')).toBe(true);
  expect(shareNickname('patrick', 'patricia')).toBe(false);
  expect(nicknameRoot('patricia')).toBe(nicknameRoot('patrick'));
});

it.each(
  `Will-William Beth-Betty Peg-Maggie Bob-Rob Jack-John Kev-Kevin Shaz-Sharon Gaz-Gary Kaz-Karen Daz-Darren Col-Colin
  Len-Leonard Leo-Len Tess-Theresa Mick-Michael Steve-Stephen Sue-Susan Deb-Deborah Trish-Pat Tony-Anthony Jim-James
  Harry-Henry Bill-Vasilios Tony-Antonio Mohammed-Muhammad Yusuf-Youssef Fatima-Fatma`
    .split(/\s+/)
    .map((pair) => pair.split('-')),
)('%s may be %s', (one = '', other = '') => {
  expect(shareNickname(one.toLowerCase(), other.toLowerCase())).toBe(true);
});

it.each([
  ['giorgio', 'george'],
  ['antonio', 'anthony'],
  ['yusuf', 'joseph'],
  ['paul', 'paula'],
])('%s and %s are two names', (one, other) => {
  expect(shareNickname(one, other)).toBe(false);
});

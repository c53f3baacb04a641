import fc from 'fast-check';
import { termNames } from '../../../../domain/activity/search/termNames';
import { nothingWanted, timesOfDay, type Wanted, weekdays } from '../../../../domain/activity/search/wanted';
import { wantedCode, wantedFromCode } from '../../../../domain/activity/search/wantedCode';
import { wantedInWords } from '../../../../domain/activity/search/wantedInWords';
import { allTerms, type TermKind } from '../../../../domain/activity/terms/allTerms';
import { randomRuns } from '../../../support/randomRuns';

const wanted: Wanted = {
  ...nothingWanted,
  words: ['raised', 'beds'],
  interests: ['gardening'],
  access: ['stepFree'],
  days: ['TH'],
  area: 'town:wangaratta',
  cost: 'free',
  where: 'inPerson',
  vettedOnly: true,
};

const some = (kind: TermKind, most: number) =>
  fc.subarray(
    allTerms[kind].map(({ id }) => id),
    { maxLength: most },
  );
const anyWanted: fc.Arbitrary<Wanted> = fc.record(
  {
    words: fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { maxLength: 4 }),
    interests: some('interests', 2),
    access: some('access', 2),
    runBy: some('runBy', 1),
    languages: some('languages', 2),
    days: fc.subarray([...weekdays]),
    times: fc.subarray([...timesOfDay]),
    area: fc.constantFrom('town:wangaratta', 'lga:brimbank', 'postcode:3020'),
    cost: fc.constantFrom('free' as const, 'upTo10' as const),
    where: fc.constantFrom('online' as const, 'inPerson' as const),
    vettedOnly: fc.constant(true),
    trustedOnly: fc.constant(true),
  },
  { requiredKeys: ['words', 'interests', 'access', 'runBy', 'languages', 'days', 'times'] },
);

describe('a search on a button', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyWanted, (one) => {
        expect(wantedFromCode(wantedCode(one))).toEqual(one);
      }),
      { numRuns: randomRuns },
    );
  });

  test('can leave out the words that were typed', () => {
    expect(wantedFromCode(wantedCode(wanted, { withWords: false }))).toEqual({ ...wanted, words: [] });
  });

  test('stays within 200 letters: words go first, the place never', () => {
    const long = { ...wanted, words: Array.from({ length: 60 }, (_, at) => `word${at}`) };
    const code = wantedCode(long);

    expect(code.length).toBeLessThanOrEqual(200);
    expect(wantedFromCode(code)).toMatchObject({
      area: 'town:wangaratta',
      interests: ['gardening'],
      days: ['TH'],
    });
  });

  test.each(['', 'x', ';;;', 'i=__proto__,nonsense;d=XX;p=javascript:1;c=99;v=2', '{"words":1}'])(
    'what is no search of ours asks for nothing: %s',
    (code) => {
      expect(wantedFromCode(code)).toEqual(nothingWanted);
    },
  );
});

test('a date on a button is a date, both ends of it or none', () => {
  const dated = { ...nothingWanted, from: '2026-11-25', to: '2026-11-29' };

  expect(wantedFromCode(wantedCode(dated))).toEqual(dated);
  expect(wantedFromCode('f=2026-11-25')).toEqual(nothingWanted);
  expect(wantedFromCode('f=2026-11-29;u=2026-11-25')).toEqual(nothingWanted);
  expect(wantedFromCode('f=soon;u=later')).toEqual(nothingWanted);
});

describe('a search in words', () => {
  test('says its dates, so that it is still true tomorrow', () => {
    const on = (from: string, to: string) => wantedInWords({ ...nothingWanted, from, to });

    expect(on('2026-11-25', '2026-11-25')).toBe('on Wednesday 25 November');
    expect(on('2026-11-28', '2026-11-29')).toBe('Saturday 28 November to Sunday 29 November');
  });

  test('says what was recognised and nothing that was typed', () => {
    expect(wantedInWords(wanted)).toBe(
      'Gardening · Thursday · Step-free · Free · In person · Known to the team · near Wangaratta',
    );
    expect(wantedInWords({ ...nothingWanted, words: ['zeppelin'] })).toBe('');
  });

  test('says weekdays at once, and a place by the name that our tables have', () => {
    const weekday = { ...nothingWanted, days: weekdays.slice(0, 5), area: 'town:little-nowhere' };

    expect(wantedInWords(weekday)).toBe('Weekdays · near the place asked for');
    expect(wantedInWords({ ...nothingWanted, area: 'lga:brimbank' })).toBe('in City of Brimbank');
  });

  test('names the terms of a gap, and leaves out one that is no longer ours', () => {
    expect(termNames(['cost:free', 'day:TH', 'gardening', 'gone', 'vi', 'where:online'])).toEqual([
      'Free',
      'Thursday',
      'Gardening',
      'Vietnamese',
      'Online',
    ]);
  });
});

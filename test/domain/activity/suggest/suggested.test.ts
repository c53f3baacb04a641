import { placeOf } from '../../../../domain/activity/places/gazetteer';
import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { suggested } from '../../../../domain/activity/suggest/suggested';
import type { Wishes } from '../../../../domain/activity/suggest/wishes';
import { bareEntry } from '../../../support/directoryEntry';
import { brings, day, wishes } from './wishesOf';

const entry = (id: string, more: Partial<DirectoryEntry> = {}) =>
  bareEntry(id, { assured: '2026-11-01', ...more });
const names = (entries: DirectoryEntry[], of: Partial<Wishes>, apart?: ReadonlySet<string>) =>
  suggested(entries, wishes(of), day, apart).map((one) => one.entry.id);
const both = (more: Partial<DirectoryEntry>): DirectoryEntry[] => [entry('a plain'), entry('b better', more)];
const singing = brings('singing', ['a plain', 'b better']);

test('only what goes with an interest, past ones as much as those of today', () => {
  const entries = ['walk', 'choir', 'shed'].map((id) => entry(id));
  const brought = [brings('singing', ['choir']), brings('walks', ['walk'], 'present')];

  expect(names(entries, { brought })).toEqual(['choir', 'walk']);
});

test('what one person used to enjoy is not hidden by the many that go with what they enjoy now', () => {
  const walks = Array.from({ length: 30 }, (_, at) => `walk ${at}`);
  const entries = [...walks, 'choir'].map((id) =>
    entry(id, { ...(id !== 'choir' && { vetting: 'trusted' }) }),
  );
  const brought = [brings('walking', walks, 'present'), brings('singing', ['choir'])];

  expect(names(entries, { brought }).slice(0, 2)).toContain('choir');
});

test('one that goes with two interests comes before those that go with one', () => {
  const entries = ['a', 'b', 'c'].map((id) => entry(id));

  expect(names(entries, { brought: [brings('singing', ['a', 'c']), brings('tea', ['b', 'c'])] })[0]).toBe(
    'c',
  );
});

test('one that is mainly about it comes before one that mentions it', () => {
  expect(
    names(
      ['a', 'b'].map((id) => entry(id)),
      { brought: [brings('chess', { a: 0.6, b: 1 })] },
    ),
  ).toEqual(['b', 'a']);
});

test.each<[string, Partial<DirectoryEntry>, Partial<Wishes>]>([
  ['near', { areas: ['town:sunshine'] }, { place: placeOf('town:sunshine', new Map()) }],
  ['on a good day', { days: ['TH'] }, { going: { days: ['TH', 'FR'] } }],
  ['at a good time', { times: ['morning'] }, { going: { times: ['morning'] } }],
  ['free', { cost: 0 }, { going: { cost: 'free' } }],
  ['step-free', { access: ['stepFree'] }, { going: { access: ['stepFree'] } }],
  ['in their language', { languages: ['vi'] }, { going: { languages: ['vi'] } }],
  ['run by whom they asked for', { runBy: ['aboriginalLed'] }, { runBy: ['aboriginalLed'] }],
  ['trusted by the team', { vetting: 'trusted' }, {}],
  ['checked lately', { assured: '2026-11-20', vetting: 'phoned' }, {}],
])('of two alike, the one that is %s comes first', (_, more, of) => {
  expect(names(both(more), { ...of, brought: [singing] })).toEqual(['b better', 'a plain']);
});

test.each<[string, Partial<DirectoryEntry>, Partial<Wishes>]>([
  ['on another day', { days: ['MO'] }, { going: { days: ['TH'] } }],
  ['too dear', { cost: 12 }, { going: { cost: 'upTo10' } }],
  ['online only', { isOnline: true, isInPerson: false }, { going: { where: 'inPerson' } }],
  [
    'far away',
    { areas: ['town:werribee'], point: { latitude: -37.9, longitude: 144.66 } },
    { place: placeOf('town:sunshine', new Map()) },
  ],
  ['for some, and they did not ask', { runBy: ['lgbtiqa'] }, {}],
])('one that is %s comes after one of which nobody has said', (_, more, of) => {
  const entries = [entry('a worse', more), entry('b plain')];
  const brought = [brings('singing', ['a worse', 'b plain'])];

  expect(names(entries, { ...of, brought })).toEqual(['b plain', 'a worse']);
});

test('where they could not get in comes after all others, and what is paused last', () => {
  const entries = [
    entry('paused', { vetting: 'paused', access: ['stepFree'] }),
    entry('stairs', { lacks: ['stepFree'], vetting: 'trusted', cost: 0 }),
    entry('dear', { cost: 90 }),
  ];
  const brought = [brings('singing', ['paused', 'stairs', 'dear'])];

  expect(names(entries, { brought, going: { access: ['stepFree'], cost: 'free' } })).toEqual([
    'dear',
    'stairs',
    'paused',
  ]);
});

test('what has ended, was merged, is held back or is set apart is absent', () => {
  const ended = [{ freq: 'WEEKLY', byday: 'TU', valid_to: '2026-10-01' }] as DirectoryEntry['schedules'];
  const entries = [
    entry('held', { isOffered: false, vetting: 'doNotSuggest' }),
    entry('merged', { isOffered: false, isMerged: true }),
    entry('ended', { ...(ended && { schedules: ended }) }),
    entry('in their plan'),
    entry('choir'),
  ];
  const brought = [
    brings(
      'singing',
      entries.map(({ id }) => id),
    ),
  ];

  expect(names(entries, { brought }, new Set(['in their plan']))).toEqual(['choir']);
});

test('each says what it goes with, and how it stands to what they need', () => {
  const choir = entry('choir', { days: ['TH'], cost: 0, lacks: ['toilet'] });
  const of = wishes({
    brought: [brings('singing', ['choir']), brings('walks', [])],
    going: { days: ['TH', 'FR'], cost: 'free', access: ['toilet', 'quiet'] },
  });

  const [first] = suggested([choir], of, day);

  expect(first?.because).toEqual([{ time: 'past', words: 'singing' }]);
  expect(first?.aspects.map(({ what, stands, ids }) => [what, stands, ids])).toEqual([
    ['days', 'fits', ['TH']],
    ['cost', 'fits', undefined],
    ['access', 'not', ['toilet']],
    ['access', 'unknown', ['quiet']],
  ]);
});

test('where no interest is known, what fits in every way and nothing else', () => {
  const entries = [entry('free', { cost: 0 }), entry('dear', { cost: 9 }), entry('unsaid')];

  expect(names(entries, { going: { cost: 'free' } })).toEqual(['free']);
  expect(names(entries, {})).toEqual([]);
});

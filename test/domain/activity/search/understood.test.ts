import type { Known } from '../../../../domain/activity/search/understanding/known';
import { slipsBetween } from '../../../../domain/activity/search/understanding/slips';
import { understood } from '../../../../domain/activity/search/understanding/understood';
import { nothingWanted, type Wanted } from '../../../../domain/activity/search/wanted';

const own = ['chess', 'chair', 'choir', 'dance', 'creekside', 'garden'];
const places = new Map([
  ['wangaratta', 'town:wangaratta'],
  ['sunshine', 'town:sunshine'],
  ['deer park', 'town:deer-park'],
  ['3020', 'postcode:3020'],
  ['city of brimbank', 'lga:brimbank'],
  ['greta', 'town:greta'],
]);
const known: Known = {
  places,
  barePlaces: new Map([...places].filter(([name]) => name !== 'greta')),
  hasWord: (word) => own.includes(word),
  nearWords: (word) => ({ slips: 1, words: own.filter((one) => slipsBetween(one, word) === 1) }),
  today: 'TU',
  tomorrow: 'WE',
};

const said: [text: string, wanted: Partial<Wanted>][] = [
  [
    'gardening thursday wheelchair near Wangaratta',
    { interests: ['gardening'], days: ['TH'], access: ['stepFree'], area: 'town:wangaratta' },
  ],
  ["a men's shed", { interests: ['carpentry'] }],
  ['Mens shed', { interests: ['carpentry'] }],
  ['walking group', { interests: ['walking'] }],
  ['walkers', { interests: ['walking'] }],
  ['arts and crafts', { interests: ['arts'] }],
  ['book club', { interests: ['reading'] }],
  ['knitting', { interests: ['arts'] }],
  ['chess', { words: ['chess'] }],
  ['the choir', { words: ['choir'] }],
  ['chair', { words: ['chair'] }],
  ['chairr', { words: ['chairr'] }],
  ['gardneing', { interests: ['gardening'] }],
  ['voluntering', { interests: ['volunteering'] }],
  ['wednsday', { days: ['WE'] }],
  ['mon or tues', { days: ['MO', 'TU'] }],
  ['weekdays', { days: ['MO', 'TU', 'WE', 'TH', 'FR'] }],
  ['at the weekend', { days: ['SA', 'SU'] }],
  ['today', { days: ['TU'] }],
  ['tomorrow morning', { days: ['WE'], times: ['morning'] }],
  ['after work', { times: ['evening'] }],
  ['morning tea', { interests: ['conversation'] }],
  ['free', { cost: 'free' }],
  ['no cost', { cost: 'free' }],
  ['under $5', { cost: 'upTo5' }],
  ['alcohol free', { words: ['alcohol', 'free'] }],
  ['step-free', { access: ['stepFree'] }],
  ['a walk in the park', { interests: ['walking'], words: ['park'] }],
  ['online', { where: 'online' }],
  ['in person', { where: 'inPerson' }],
  ['only trusted', { vettedOnly: true }],
  ['visited', { vettedOnly: true }],
  ['vietnamese', { languages: ['vi'] }],
  ['LGBTIQA+', { runBy: ['lgbtiqa'] }],
  ['First Nations', { runBy: ['aboriginalLed'] }],
  ["carers' group near me", { runBy: ['carers'] }],
  ['in Deer Park', { area: 'town:deer-park' }],
  ['3020', { area: 'postcode:3020' }],
  ['City of Brimbank', { area: 'lga:brimbank' }],
  ['sunshine', { area: 'town:sunshine' }],
  ['wangarata', { words: ['wangarata'] }],
  ['near wangarata', { area: 'town:wangaratta' }],
  ['in sunshin near wangaratta', { area: 'town:sunshine', words: ['wangaratta'] }],
  ['choir for Sunshine Nguyen', { words: ['choir', 'sunshine', 'nguyen'] }],
  ['choir for Sunshyne', { words: ['choir', 'sunshyne'] }],
  ['with Sunshine', { words: ['sunshine'] }],
  ['for Deer Park', { words: ['deer', 'park'] }],
  ['for 3020', { area: 'postcode:3020' }],
  ['for people in Sunshine', { area: 'town:sunshine' }],
  ['greta', { words: ['greta'] }],
  ['near greta', { area: 'town:greta' }],
  ['sunshine near greta', { area: 'town:greta', words: ['sunshine'] }],
  ['is there anything for me', {}],
  ['', {}],
  ['???', {}],
  ['zeppelin', { words: ['zeppelin'] }],
];

describe('what somebody wrote', () => {
  test.each(said)('"%s"', (text, wanted) => {
    expect(understood(text, known)).toEqual({ ...nothingWanted, ...wanted });
  });

  test('a very long text is read to a length that costs nothing', () => {
    expect(understood('gardening '.repeat(10_000), known)).toEqual({
      ...nothingWanted,
      interests: ['gardening'],
    });
  });
});

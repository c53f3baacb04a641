import type { Going, InterestTime } from '../../../domain/whatMatters/whatMatters';

export interface Golden {
  localId: string;
  interests: Partial<Record<InterestTime, string[]>>;
  going?: Going;
  /** The first of what is suggested, at most three. */
  first: string[];
  /** Among what speaks for the first. */
  because: string;
}

const brimbank = 'brimbank';
const benalla = 'benalla-wangaratta-mansfield';

/** Ten made-up people, and what the demo directory has for them. */
export const goldenSuggestions: Golden[] = [
  {
    localId: brimbank,
    interests: { past: ['used to sing in the church choir'], present: ['playing chess'] },
    going: { area: 'town:sunshine', cost: 'upTo5' },
    first: ['Big Tin Choir', 'Rainy Day Board Games', 'Rainbow Tram'],
    because: 'They used to enjoy “used to sing in the church choir” · in Sunshine · from $5',
  },
  {
    localId: brimbank,
    interests: { past: ['fixing old cars'], present: ['the garden'] },
    going: { area: 'town:st-albans', access: ['stepFree', 'seated'] },
    first: ['Balcony Growers', 'Creekside Garden Mornings'],
    because: 'They enjoy “the garden” · about 3 km from St Albans · step-free · seated',
  },
  {
    localId: brimbank,
    interests: { present: ['cooking for my family'], future: ['learn to paint'] },
    going: { area: 'town:st-albans', languages: ['vi'] },
    first: ['Lotus Table', 'Paint and Potter', 'Many Kitchens'],
    because: 'They enjoy “cooking for my family” · in St Albans · in Vietnamese',
  },
  {
    localId: benalla,
    interests: { past: ['vegetables and flowers in the garden'] },
    going: { area: 'town:wangaratta', access: ['stepFree'], days: ['TH'] },
    first: ['Thursday Trowels', 'Saturday Diggers', 'Rosella Raised Beds'],
    because: 'on Thursdays · step-free',
  },
  {
    localId: benalla,
    interests: { past: ['woodwork with dad'], present: ['walking the dog'] },
    going: { area: 'town:benalla' },
    first: ['Lake Loop Walkers', 'Snowline Shed'],
    because: 'They enjoy “walking the dog” · in Benalla',
  },
  {
    localId: brimbank,
    interests: { present: ['board games'], future: ['being with other rainbow people'] },
    going: { times: ['evening'] },
    first: ['Rainbow Tram', 'Rainy Day Board Games'],
    because: 'in the evening · LGBTIQA+, as they asked',
  },
  {
    localId: brimbank,
    interests: { past: ['dancing'] },
    going: { access: ['seated'], cost: 'upTo5' },
    first: ['Chair Dance'],
    because: 'They used to enjoy “dancing” · from $2.50 · seated',
  },
  {
    localId: brimbank,
    interests: { past: ['yarning'], future: ['Koori art'] },
    going: { area: 'town:cairnlea' },
    first: ['Red Gum Yarning Circle', 'Mint Tea Circle', 'Paint and Potter'],
    because: 'Aboriginal-led, as they asked',
  },
  {
    localId: brimbank,
    interests: { present: ['reading crime novels'] },
    going: { where: 'online' },
    first: ['Open Page Online Book Club', 'Signs and Stories'],
    because: 'They enjoy “reading crime novels” · online',
  },
  {
    localId: benalla,
    interests: { past: ['knitting'], future: ['pottery'] },
    going: { days: ['TH', 'SU'] },
    first: ['Stitch and Sit', 'Platypus Print Room', 'Kelpie Hall Choir'],
    because: 'They would like to try “pottery”, and this is arts and crafts too · on Thursdays',
  },
];

import type { Term } from './term';

/** Run by and for. */
export const runBy: readonly Term[] = [
  {
    id: 'aboriginalLed',
    name: 'Aboriginal-led',
    also: [
      'aboriginal',
      'aboriginal led',
      'torres strait islander',
      'first nations',
      'first peoples',
      'koori',
      'koorie',
      'indigenous',
    ],
  },
  {
    id: 'lgbtiqa',
    name: 'LGBTIQA+',
    also: [
      'lgbtiqa',
      'lgbtiq',
      'lgbti',
      'lgbtq',
      'lgbt',
      'lgbtqia',
      'rainbow',
      'queer',
      'gay',
      'lesbian',
      'bisexual',
      'trans',
      'transgender',
      'gender diverse',
      'pride',
    ],
  },
  {
    id: 'multicultural',
    name: 'Multicultural',
    also: [
      'migrant',
      'migrants',
      'refugee',
      'refugees',
      'cald',
      'culture',
      'cultures',
      'cultural',
      'new arrivals',
    ],
  },
  {
    id: 'carers',
    name: 'For carers',
    also: ['carer', 'carers', 'carer group', 'carer focused', 'carer support', 'family carers', 'caregivers'],
  },
  {
    id: 'livedExperience',
    name: 'Peer-led',
    also: ['peer led', 'peer run', 'lived experience', 'led by peers'],
  },
  { id: 'women', name: 'For women', also: ['women', 'womens', 'ladies', 'women only'] },
  { id: 'men', name: 'For men', also: ['men', 'mens', 'blokes', 'men only'] },
];

import { type Local, local } from './local';

/** The Locals of the first trial, with the public phone lines of betterhealth.vic.gov.au. Settings can replace them. */
export const sixLocals: readonly Local[] = [
  {
    id: 'frankston',
    name: 'Frankston',
    provider: 'Wellways',
    prefix: 'FRA',
    lgas: ['Frankston'],
    phone: '1800 000 525',
  },
  {
    id: 'latrobe',
    name: 'Latrobe',
    provider: 'Neami',
    prefix: 'LAT',
    lgas: ['Latrobe'],
    phone: '1800 571 142',
  },
  {
    id: 'benalla-wangaratta-mansfield',
    name: 'Benalla, Wangaratta and Mansfield',
    provider: 'Wellways',
    prefix: 'BWM',
    lgas: ['Benalla', 'Wangaratta', 'Mansfield'],
    phone: '1800 000 842',
  },
  {
    id: 'geelong-queenscliffe',
    name: 'Greater Geelong and Queenscliffe',
    provider: 'Barwon Health',
    prefix: 'GEE',
    lgas: ['Greater Geelong', 'Queenscliffe'],
    phone: '1800 573 151',
  },
  {
    id: 'brimbank',
    name: 'Brimbank',
    provider: 'cohealth',
    prefix: 'BRI',
    lgas: ['Brimbank'],
    phone: '03 9448 5522',
  },
  {
    id: 'whittlesea',
    name: 'Whittlesea',
    provider: 'Neami',
    prefix: 'WHI',
    lgas: ['Whittlesea'],
    phone: '1800 571 145',
  },
].map((one) => local.parse(one));

import type { CaseDeed } from './caseDeed';

const about = { by: 'ana', event: 'aboutChanged', on: 'about.open' } as const;

/** What the person says of themselves, a field at a time. */
export const aboutDeeds: CaseDeed[] = [
  {
    ...about,
    verb: 'about.whatMatters',
    status: 'named',
    inputs: () => ({ whatMatters: 'Canary singing with others again' }),
  },
  {
    ...about,
    verb: 'about.interests',
    status: 'gettingStarted',
    inputs: () => ({ past: 'Canary choir\nCanary footy', present: 'Canary walks', future: 'Canary clay' }),
  },
  {
    ...about,
    verb: 'about.strengths',
    by: 'lou',
    status: 'gettingStarted',
    inputs: () => ({ strengths: 'Canary patience with children' }),
  },
  {
    ...about,
    verb: 'about.values',
    status: 'trying',
    inputs: () => ({ values: 'Canary fairness' }),
  },
  {
    ...about,
    verb: 'about.habits',
    status: 'paused',
    inputs: () => ({ habits: 'Canary tea at four' }),
  },
  {
    ...about,
    verb: 'about.going',
    status: 'gettingStarted',
    inputs: () => ({ area: 'lga:brimbank', days: 'MO,TH', cost: 'free', access: 'quiet', language: 'tr' }),
  },
  {
    ...about,
    verb: 'about.helps',
    status: 'gettingStarted',
    inputs: () => ({ whatHelps: 'Canary a slow start', avoid: 'Canary loud rooms' }),
  },
  {
    ...about,
    verb: 'about.access',
    status: 'gettingStarted',
    inputs: () => ({ accessNeeds: 'Canary lift', pronouns: 'Canary she/her', interpreter: 'signed' }),
  },
  {
    ...about,
    verb: 'about.contact',
    by: 'lou',
    status: 'gettingStarted',
    inputs: () => ({
      contactWay: 'text',
      contactDetails: '0491 570 157',
      everyDays: '7',
      bestDays: 'TU',
      bestTimes: 'Canary mornings',
    }),
  },
];

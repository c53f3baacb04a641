import type { CaseDeed } from './caseDeed';

export const caseCardDeeds: CaseDeed[] = [
  {
    verb: 'case.stepWrong',
    by: 'ana',
    status: 'gettingStarted',
    event: 'stepMarkedWrong',
    inputs: () => ({ right: 'It was the day after.' }),
    ids: { step: '0', at: '2026-11-22T22:10:00.000Z' },
    on: 'case.timeline',
  },
  {
    verb: 'case.stepWrong',
    by: 'lou',
    status: 'closed',
    event: 'stepMarkedWrong',
    inputs: () => ({ right: 'Canary: it was the day after.' }),
    ids: { step: '0', at: '2026-11-22T22:10:00.000Z' },
    on: 'case.timeline',
  },
];

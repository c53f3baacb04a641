import type { CaseDeed } from './caseDeed';

const nextOn = '2026-12-08';
const line = 'Canary: the choir on Tuesdays.';

/** Being in touch with the person, and when next. */
export const checkInDeeds: CaseDeed[] = [
  {
    verb: 'referral.checkInSet',
    by: 'ana',
    status: 'named',
    event: 'checkInSet',
    inputs: () => ({ nextOn, nextWay: 'call', nextType: 'firstContact' }),
  },
  {
    verb: 'referral.checkInSet',
    by: 'lou',
    status: 'paused',
    event: 'checkInSet',
    inputs: () => ({ nextOn, everyDays: '28', bestTimes: 'Canary: mornings' }),
  },
  {
    verb: 'referral.checkIn',
    by: 'ana',
    status: 'gettingStarted',
    event: 'checkInSpoke',
    inputs: () => ({ result: 'spoke', line, nextOn }),
  },
  {
    verb: 'referral.checkIn',
    by: 'lou',
    status: 'gettingStarted',
    event: 'checkInNoAnswer',
    inputs: () => ({ result: 'noAnswer' }),
  },
  {
    verb: 'referral.checkIn',
    by: 'ana',
    status: 'paused',
    event: 'checkInAskedToStop',
    inputs: () => ({ result: 'askedToStop', line }),
  },
  { verb: 'referral.consentsReviewed', by: 'ana', status: 'gettingStarted', event: 'consentsReviewed' },
];

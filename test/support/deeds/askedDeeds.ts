import type { CaseTown } from '../caseTown';
import { completeReferral } from '../completeReferral';
import { type CaseDeed, shared } from './caseDeed';

const tried = (at: CaseTown) => {
  const tries = ['20', '21', '22'].map((day, index) => ({
    at: `2026-11-${day}T00:00:00.000Z`,
    by: at.people.ana.id,
    way: index === 1 ? ('text' as const) : ('call' as const),
    result: 'noAnswer' as const,
  }));
  const times = { sentAt: '2026-11-19T00:00:00.000Z', since: '2026-11-20T00:00:00.000Z' };
  const dueAt = '2026-11-26T06:00:00.000Z';
  const referrerAskedAt = '2026-11-22T05:00:00.000Z';
  return {
    referral: {
      status: 'trying' as const,
      ...times,
      dueAt,
      tries,
      referrerAskedAt,
      takenBy: at.worker('ana'),
    },
  };
};

/** Those that a form asks for. */
export const askedDeeds: CaseDeed[] = [
  {
    verb: 'referral.correct',
    by: 'dana',
    status: 'sent',
    event: 'corrected',
    inputs: () => ({ ...completeReferral, calledName: 'Canary Goldie' }),
  },
  {
    verb: 'referral.contact',
    by: 'ana',
    status: 'named',
    event: 'corrected',
    inputs: () => ({ calledName: 'Canary Goldie', contactWay: 'call', contactDetails: '0491 571 804' }),
  },
  {
    verb: 'referral.ask',
    by: 'ana',
    status: 'sent',
    event: 'asked',
    inputs: () => ({ question: 'Canary: which days?' }),
  },
  {
    verb: 'referral.answer',
    by: 'dana',
    status: 'needInfo',
    event: 'answered',
    inputs: () => ({ answer: 'Canary: mornings.' }),
  },
  {
    verb: 'referral.answer',
    by: 'dana',
    status: 'trying',
    event: 'answered',
    more: tried,
    inputs: () => ({ answer: 'Canary: by text.' }),
  },
  {
    verb: 'referral.notAble',
    by: 'ana',
    status: 'sent',
    event: 'notAble',
    inputs: () => ({ reason: 'noCapacity', alternative: 'Canary: the library.' }),
  },
  {
    verb: 'referral.firstContact',
    by: 'ana',
    status: 'named',
    event: 'spoke',
    inputs: () => ({ result: 'spoke' }),
  },
  {
    verb: 'referral.firstContact',
    by: 'ana',
    status: 'trying',
    event: 'leftMessage',
    inputs: () => ({ result: 'leftMessage', way: 'text' }),
  },
  {
    verb: 'referral.firstContact',
    by: 'ana',
    status: 'named',
    event: 'noAnswer',
    inputs: () => ({ result: 'noAnswer', way: 'call' }),
  },
  {
    verb: 'referral.pause',
    by: 'ana',
    status: 'gettingStarted',
    event: 'paused',
    inputs: () => ({ resumeOn: '2026-12-14' }),
  },
  {
    verb: 'referral.close',
    by: 'ana',
    status: 'gettingStarted',
    event: 'closed',
    inputs: () => ({ outcome: 'ownNetwork', themes: 'belonging', inTheirWords: 'Canary: a friend.' }),
  },
  {
    verb: 'referral.close',
    by: 'lou',
    status: 'named',
    event: 'closed',
    inputs: () => ({ outcome: 'died' }),
  },
  {
    verb: 'referral.withdraw',
    by: 'dana',
    status: 'named',
    event: 'withdrawn',
    inputs: () => ({ reason: 'changedMind' }),
  },
  { verb: 'referral.error', by: 'dana', status: 'named', event: 'enteredInError' },
  { verb: 'referral.handBack', by: 'ana', status: 'named', event: 'handedBack' },
  { verb: 'referral.giveUp', by: 'ana', status: 'trying', event: 'askedToGiveUp', more: tried },
  { verb: 'referral.giveUp', by: 'lou', status: 'trying', event: 'noContact', more: tried },
  {
    verb: 'referral.concern',
    by: 'dana',
    status: 'named',
    event: 'concern',
    inputs: () => ({ to: 'The on-duty clinician' }),
  },
  {
    verb: 'referral.consents',
    by: 'ana',
    status: 'named',
    event: 'consentsChanged',
    inputs: () => ({ shareWithTeam: 'true' }),
  },
  {
    verb: 'referral.consents',
    by: 'dana',
    status: 'named',
    event: 'withdrawn',
    inputs: () => ({ refer: 'false' }),
  },
  {
    verb: 'referral.evaluation',
    by: 'ana',
    status: 'named',
    event: 'evaluation',
    inputs: () => ({ invitation: 'asked' }),
  },
  {
    verb: 'referral.assign',
    by: 'lou',
    status: 'waiting',
    event: 'assigned',
    inputs: ({ people }) => ({ worker: people.ben.id }),
  },
  {
    verb: 'referral.restrict',
    by: 'lou',
    status: 'named',
    event: 'restricted',
    inputs: ({ people }) => ({ named: people.ben.id }),
  },
  {
    verb: 'referral.team',
    by: 'ana',
    status: 'gettingStarted',
    event: 'teamAdded',
    more: (at) => shared(at),
    inputs: ({ people }) => ({ member: people.tess.id }),
  },
  {
    verb: 'referral.team',
    by: 'ana',
    status: 'gettingStarted',
    event: 'teamAsked',
    more: (at) => shared(at),
    inputs: ({ people }) => ({ member: people.dana.id }),
  },
];

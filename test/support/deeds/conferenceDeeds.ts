import { broughtId, onAgenda } from '../broughts';
import { type CaseDeed, shared } from './caseDeed';

const asks = { conference: 'review', reason: 'stuck', question: 'Canary: who knows a choir?' };

/** What is brought to the team, and how it contributes to the wider plan. */
export const conferenceDeeds: CaseDeed[] = [
  {
    verb: 'conference.bring',
    by: 'ana',
    status: 'gettingStarted',
    event: 'broughtToConference',
    more: (at) => shared(at),
    inputs: () => asks,
  },
  {
    verb: 'conference.bring',
    by: 'lou',
    status: 'paused',
    event: 'broughtToConference',
    more: (at) => onAgenda(at),
    inputs: () => ({ ...asks, reason: 'goodNews', question: '' }),
  },
  {
    verb: 'conference.bring',
    by: 'tess',
    status: 'named',
    event: 'broughtToConference',
    more: (at) => shared(at, ['tess']),
    inputs: () => asks,
  },
  {
    verb: 'conference.bringChange',
    by: 'ana',
    status: 'gettingStarted',
    event: 'broughtChanged',
    more: (at) => onAgenda(at),
    inputs: () => ({ reason: 'shareCare', question: 'Canary: and a drum group?' }),
    ids: { broughtId },
  },
  {
    verb: 'conference.takeOff',
    by: 'tess',
    status: 'gettingStarted',
    event: 'takenOffAgenda',
    more: (at) => onAgenda(at),
    ids: { broughtId },
  },
  {
    verb: 'team.contributes',
    by: 'ana',
    status: 'gettingStarted',
    event: 'contributesSaid',
    inputs: () => ({ contributes: 'Canary: the choir gets her out of the house' }),
  },
  {
    verb: 'team.contributes',
    by: 'lou',
    status: 'named',
    event: 'contributesSaid',
    more: () => ({ contributes: 'Canary: the choir' }),
    inputs: () => ({ contributes: '' }),
  },
];

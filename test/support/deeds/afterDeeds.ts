import type { CaseTown, Name } from '../caseTown';
import { actionId, agreed, talkedOf } from '../teamActions';
import { type CaseDeed, shared } from './caseDeed';

const said = { decision: 'Canary: to try the choir together', why: 'Canary: she sings at home' };
const todo = (at: CaseTown, owner: Name) => ({
  what: 'Canary: ask the choir for a seat at the front',
  owner: at.worker(owner).personId,
  by: '2026-12-04',
});
const ids = { actionId };
const on = 'team.actions';

/** What the team decided, and what somebody is to do. */
export const afterDeeds: CaseDeed[] = [
  {
    verb: 'conference.decide',
    by: 'ana',
    status: 'gettingStarted',
    event: 'conferenceDecided',
    more: talkedOf,
    inputs: () => said,
  },
  {
    verb: 'conference.decide',
    by: 'lou',
    status: 'paused',
    event: 'conferenceDecided',
    more: talkedOf,
    inputs: () => ({ ...said, why: '' }),
  },
  {
    verb: 'conference.decide',
    by: 'tess',
    status: 'named',
    event: 'conferenceDecided',
    more: talkedOf,
    inputs: () => said,
  },
  {
    verb: 'action.add',
    by: 'ana',
    status: 'gettingStarted',
    event: 'actionAgreed',
    more: (at) => shared(at, ['tess']),
    inputs: (at) => todo(at, 'tess'),
  },
  {
    verb: 'action.add',
    by: 'tess',
    status: 'named',
    event: 'actionAgreed',
    more: (at) => agreed(at, 'ana'),
    inputs: (at) => todo(at, 'tess'),
    on,
  },
  {
    verb: 'action.change',
    by: 'tess',
    status: 'gettingStarted',
    event: 'actionChanged',
    more: (at) => agreed(at, 'tess'),
    inputs: (at) => todo(at, 'lou'),
    ids,
    on,
  },
  {
    verb: 'action.change',
    by: 'lou',
    status: 'paused',
    event: 'actionChanged',
    more: (at) => agreed(at, 'tess', { by: '2026-11-20' }),
    inputs: (at) => ({ ...todo(at, 'tess'), by: '2026-11-20' }),
    ids,
    on,
  },
  {
    verb: 'action.done',
    by: 'tess',
    status: 'gettingStarted',
    event: 'actionDone',
    more: (at) => agreed(at, 'tess'),
    ids,
    on,
  },
  {
    verb: 'action.done',
    by: 'ana',
    status: 'paused',
    event: 'actionDone',
    more: (at) => agreed(at, 'tess'),
    ids,
    on,
  },
  {
    verb: 'action.letGo',
    by: 'lou',
    status: 'named',
    event: 'actionLetGo',
    more: (at) => agreed(at, 'ana'),
    ids,
    on,
  },
];

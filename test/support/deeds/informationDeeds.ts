import { caseWith } from '../cases';
import { asked, goneThrough, requestId } from '../requests';
import type { CaseDeed } from './caseDeed';

const on = 'information.open';
const ids = { requestId };
const more = () => ({ requests: [asked()] });
const nobody = { id: 'dana', name: 'Dana Miles', grants: [] };
const correction = () => ({ requests: [asked({ kind: 'correction' })] });

/** What a person asks about their own record. */
export const informationDeeds: CaseDeed[] = [
  {
    verb: 'information.ask',
    by: 'ana',
    status: 'gettingStarted',
    event: 'informationAsked',
    inputs: () => ({ kind: 'access' }),
    on,
  },
  {
    verb: 'information.ask',
    by: 'lou',
    status: 'closed',
    event: 'informationAsked',
    more: correction,
    inputs: () => ({ kind: 'access' }),
    on,
  },
  {
    verb: 'information.check',
    by: 'lou',
    status: 'paused',
    event: 'informationChecked',
    more,
    ids,
    inputs: () => ({ others: 'true', harm: 'true' }),
    on: [on, 'information.read'],
  },
  {
    verb: 'information.given',
    by: 'lou',
    status: 'gettingStarted',
    event: 'informationGiven',
    more: (at) => {
      const between = { referrer: nobody, holder: { ...nobody, id: at.people.ana.id } };
      return goneThrough(caseWith('gettingStarted', 'BRI-2THS', between), at.people.lou.id);
    },
    ids,
    on,
  },
  {
    verb: 'information.notGiven',
    by: 'lou',
    status: 'closed',
    event: 'informationNotGiven',
    more,
    ids,
    inputs: () => ({ reason: 'asksNoLonger' }),
    on,
  },
  {
    verb: 'information.putRight',
    by: 'lou',
    status: 'named',
    event: 'informationPutRight',
    more: correction,
    ids,
    on,
  },
];

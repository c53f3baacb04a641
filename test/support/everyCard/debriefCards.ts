import { checkInForm } from '../../../cards/checkIn/checkInForm';
import { startForm } from '../../../cards/day/start/startForm';
import { debriefCard } from '../../../cards/debrief/debriefCard';
import { momentForm } from '../../../cards/moment/momentForm';
import { momentsCard } from '../../../cards/moment/momentsCard';
import { caseDetails } from '../../../cards/referral/caseDetails';
import { caseForm } from '../../../cards/referral/caseForm';
import { closeForm } from '../../../cards/referral/forms/closeForm';
import { safetyBanner } from '../../../cards/referral/refer/safetyBanner';
import type { Session } from '../../../domain/connection/connection';
import type { Moment } from '../../../domain/moment/moment';
import { mostMoments, mostWordsLetters } from '../../../domain/moment/withMoment';
import type { Case } from '../../../domain/referral/case';
import { connection } from '../connections';
import { found, local as known, long, type Made, nonce, times, worker, zone } from './made';

const now = '2026-11-22T22:10:00.000Z';
const local = { ...known, support: { name: long(60), phone: '1800 000 843' } };
const moments = times(
  mostMoments,
  (at): Moment => ({
    id: `moment${at}`.padEnd(12, 'x'),
    on: '2026-11-20',
    kinds: ['connection', 'joy'],
    words: long(mostWordsLetters),
    connectionId: 'choir',
    by: worker.id,
    ...(at % 7 === 0 && { isError: true }),
  }),
);
const choir = (session: Partial<Session>) =>
  connection('goingAlong', {
    name: long(100),
    confidence: [{ on: '2026-11-20', value: 10 }],
    sessions: [{ id: 'visit2222222', on: '2026-11-20', time: '10:00', setAt: now, ...session }],
  });
const { undo: _none, ...made } = found('gettingStarted');
const undo = { by: worker.id, until: '2026-11-22T22:20:00.000Z', revision: 2, before: made };
const full: Case = { ...made, moments, undo };
const view = {
  found: full,
  relations: ['holder', 'lead'] as const,
  local,
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
};
const run = { after: long(100), seen: 12, done: 8, putOff: 3 };
const told: Partial<Session> = { result: 'went', howItWas: 'hard', toldAt: now, debriefed: 'was' };
const stages: [string, Partial<Session>][] = [
  ['how', {}],
  ['why', { result: 'didNotMakeIt', toldAt: now, debriefed: 'was' }],
  ['moment', told],
  ['confidence', { ...told, debriefed: 'moment' }],
  ['done', { ...told, debriefed: 'confidence' }],
];
const debriefs = stages.flatMap(([name, session]): Made[] => {
  const connected = choir(session);
  const [visit] = connected.sessions;
  if (!visit) return [];
  const heavy = { ...view, connection: connected, session: visit, says: 'Saved.', isHeavy: true };
  const top = [safetyBanner(local)];
  return [
    [`debriefCard ${name}, full`, debriefCard({ ...heavy, top })],
    [`debriefCard ${name}, in a run`, debriefCard({ ...heavy, top, run })],
    [
      `debriefCard ${name}, bare`,
      debriefCard({ ...view, found: made, connection: connected, session: visit }),
    ],
  ];
});
const asks = { ...view, typed: {}, problems: {}, people: [], today: '2026-11-23' };
const mend = {
  ...asks,
  typed: { words: long(mostWordsLetters), kind: '', on: '2030-01-01', followUp: 'yes', followUpOn: 'soon' },
  problems: { kind: 'Please choose.', on: 'Please choose a day.', followUpOn: 'Please choose a day.' },
};
const closed: Case = { ...found('closed'), followUpOn: '2026-11-23' };
const [visit] = choir({}).sessions;

export const dialogsOfDebrief: Made[] = [
  ...debriefs,
  ['momentsCard full', momentsCard({ ...view, says: 'Written down.' }, 2)],
  ['momentsCard to read', momentsCard({ ...view, relations: ['careTeam'] }, 0)],
  ['momentsCard empty', momentsCard({ ...view, found: made }, 0)],
  ['caseForm moment.add', caseForm(momentForm, asks)],
  ['caseForm moment.add, to be mended', caseForm(momentForm, mend)],
  ['caseForm referral.close, with a later day to be mended', caseForm(closeForm, mend)],
  ['caseForm referral.checkIn, some weeks after', caseForm(checkInForm, { ...asks, found: closed })],
  ['caseDetails some weeks after', caseDetails({ ...view, found: closed })],
  ...(visit
    ? [
        [
          'startForm about a visit',
          startForm({
            ...view,
            line: { kind: 'visitToTell', key: long(60), why: long(90), coverOf: worker.name },
            inputs: { main: [], more: [] },
            visit: { connection: choir({}), session: visit, now },
            proposedOn: '2026-12-07',
            typed: {},
            problems: {},
            top: [],
            run,
          }),
        ] satisfies Made,
      ]
    : []),
];

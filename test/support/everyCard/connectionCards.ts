import { connectionCard } from '../../../cards/connection/connectionCard';
import { connectionsCard } from '../../../cards/connection/connectionsCard';
import { connectionForms } from '../../../cards/connection/forms/connectionForms';
import { groupDetails } from '../../../cards/connection/groupDetails';
import { card } from '../../../cards/parts';
import { caseDetails } from '../../../cards/referral/caseDetails';
import { caseForm } from '../../../cards/referral/caseForm';
import { type Connection, connectionStates } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { fullestConnections } from '../fullest/connections';
import { activity } from './fullActivity';
import { found, local, long, type Made, named, nonce, worker, zone } from './made';

const now = '2026-11-22T22:10:00.000Z';
const { connections = [] } = fullestConnections();
const typedByPeople = connections.map((one): Connection => ({ ...one, name: long(100), note: long(200) }));
const [first] = typedByPeople;
if (!first) throw new Error('There is no activity.');
/** Six visits that nobody has told of, and as many that were told. */
const visits = Array.from({ length: 12 }, (_, at) => {
  const on = `2026-11-${String(at + 10)}`;
  const seen = { id: `session${at}`.padEnd(12, 'x'), on, time: '10:00', setAt: now };
  return at < 6
    ? { ...seen, result: 'wentWithLinkWorker' as const, toldAt: now }
    : { ...seen, withLinkWorker: true as const };
});
const full: Connection = {
  ...first,
  sessions: visits,
  travel: [
    { stage: 'withLinkWorker', on: '2026-11-10' },
    { stage: 'shadowed', on: '2026-11-12' },
    { stage: 'alone', on: '2026-11-14' },
  ],
};
const { undo: _none, ...bare } = found('gettingStarted');
const all: Case = { ...bare, connections: [full, ...typedByPeople.slice(1)] };
const undo = { by: worker.id, until: '2026-11-22T22:20:00.000Z', revision: 2, before: all };
const says = 'The visit is planned.';
const view = {
  found: all,
  relations: ['holder', 'lead'] as const,
  local,
  timeZone: zone,
  nonce,
  readerId: worker.id,
  now,
};
const withUndo = { ...view, found: { ...all, undo }, says };
const one = { ...withUndo, connection: full, activity, activityLocal: local };
const reader = { ...one, relations: ['careTeam'] as const };
const asks = {
  ...view,
  typed: { connectionId: full.id, sessionId: visits[11]?.id ?? '' },
  problems: {},
  people: [],
  group: activity,
  today: '2026-11-23',
};
const ids = [
  'on',
  'time',
  'result',
  'how',
  'stage',
  'confidence',
  'note',
  'name',
  'theySaySo',
  'contactGroup',
];
const problems = Object.fromEntries(ids.map((id) => [id, 'Please choose today or a day after it.']));
const mend = { ...asks, typed: { ...asks.typed, words: long(200), line: long(200) }, problems };

export const dialogsOfConnection: Made[] = [
  ...named(
    connectionsCard,
    connectionsCard(withUndo),
    connectionsCard({ ...view, found: bare }),
    connectionsCard({ ...view, relations: ['careTeam'] }),
  ),
  ...connectionStates.map(
    (state): Made => [`connectionCard ${state}`, connectionCard({ ...one, connection: { ...full, state } })],
  ),
  ...named(
    connectionCard,
    connectionCard(reader),
    connectionCard({ ...view, connection: { ...full, state: 'idea', sessions: [], visits: 0 } }),
  ),
  ...named(groupDetails, groupDetails(card([], []), { verb: 'connection.open', nonce })),
  ...named(caseDetails, caseDetails(view)),
  ...connectionForms.flatMap((form): Made[] => [
    [`caseForm ${form.verb}, full`, caseForm(form, asks)],
    [`caseForm ${form.verb}, of nothing in particular`, caseForm(form, { ...asks, typed: {} })],
    [`caseForm ${form.verb}, to be mended`, caseForm(form, mend)],
  ]),
];

import type { Connection } from '../../../domain/connection/connection';
import type { Case } from '../../../domain/referral/case';
import { connection } from '../connections';
import type { CaseRefusal } from './caseRefusal';
import { ofVisits } from './ofVisits';

type Standing = Partial<Case>;
const has = (state: Connection['state'], more: Partial<Connection> = {}): Standing => ({
  connections: [connection(state, more)],
});
const ids = { connectionId: 'choir' };
const book = { on: '2026-12-10', time: '10:00', goAlong: 'true' };
const name = { name: 'Canary choir' };
const many = Array.from({ length: 12 }, (_, at) => connection('idea', { id: `c${at}`, name: `c${at}` }));

/** Each deed, and a case in which it could be done. */
const deeds: [verb: string, inputs: Record<string, string>, more: Standing][] = [
  ['connection.add', name, {}],
  ['connection.keen', {}, has('idea')],
  ['connection.introduce', { contactGroup: 'true' }, has('keen')],
  ['connection.book', book, has('keen')],
  ['connection.visit', { on: '2026-11-22', result: 'went' }, has('keen')],
  ['connection.settled', { theySaySo: 'true' }, has('goingAlong', { visits: 3 })],
  ['connection.end', { how: 'full' }, has('keen')],
  ['connection.again', {}, has('full')],
  ['connection.travel', { stage: 'alone' }, has('keen')],
  ['connection.confidence', { confidence: '3' }, has('keen')],
  ['connection.note', { note: 'Canary' }, has('keen')],
];

/** Of the activities of a person and their visits. */
export const ofConnection: CaseRefusal[] = [
  ...deeds.flatMap(([verb, inputs, more]): CaseRefusal[] => [
    ['ana', verb, 'sent', 'not-taken', { inputs, ids, more }],
    ['ana', verb, 'closed', 'already-ended', { inputs, ids, more }],
    ['ben', verb, 'gettingStarted', 'not-yours', { inputs, ids, more }],
    ['dana', verb, 'gettingStarted', 'not-yours', { inputs, ids, more }],
    ...(verb === 'connection.add'
      ? []
      : ([['ana', verb, 'gettingStarted', 'no-such-part', { inputs, ids }]] as CaseRefusal[])),
  ]),
  ['ana', 'connection.add', 'named', 'words-needed', { inputs: { name: ' ' }, beside: 'name' }],
  ['ana', 'connection.add', 'named', 'already-so', { inputs: { name: 'canary CHOIR' }, more: has('keen') }],
  [
    'ana',
    'connection.add',
    'named',
    'no-such-part',
    { ids: { activityLocalId: 'brimbank', activityId: 'nowhere' } },
  ],
  ['ana', 'connection.add', 'named', 'connections-full', { inputs: name, more: { connections: many } }],
  [
    'ana',
    'connection.again',
    'named',
    'connections-full',
    { ids, more: { connections: [...many, connection('full')] } },
  ],
  ['ana', 'connection.again', 'named', 'not-now-here', { ids, more: has('keen') }],
  ['ana', 'connection.keen', 'named', 'already-so', { ids, more: has('keen') }],
  ['ana', 'connection.keen', 'named', 'not-now-here', { ids, more: has('goingAlong') }],
  ['ana', 'connection.introduce', 'named', 'yes-first', { ids, more: has('idea') }],
  ['ana', 'connection.introduce', 'named', 'already-so', { ids, more: has('introduced') }],
  ['ana', 'connection.introduce', 'named', 'not-now-here', { ids, more: has('full') }],
  [
    'ana',
    'connection.introduce',
    'paused',
    'resting',
    { ids, inputs: { contactGroup: 'true' }, more: has('keen') },
  ],
  [
    'ana',
    'connection.introduce',
    'named',
    'group-contact-needed',
    { ids, inputs: { contactGroup: 'false' }, beside: 'contactGroup', more: has('keen') },
  ],
  ...ofVisits,
  ...[
    { visits: 2, theySaySo: 'true' },
    { visits: 3, theySaySo: 'false' },
  ].map(
    ({ visits, theySaySo }): CaseRefusal => [
      'ana',
      'connection.settled',
      'named',
      'visits-first',
      { ids, inputs: { theySaySo }, beside: 'theySaySo', more: has('goingAlong', { visits }) },
    ],
  ),
  ['ana', 'connection.settled', 'named', 'already-so', { ids, more: has('settledIn', { visits: 3 }) }],
  ['ana', 'connection.settled', 'named', 'not-now-here', { ids, more: has('keen') }],
  [
    'ana',
    'connection.end',
    'named',
    'result-needed',
    { ids, inputs: { how: '', words: 'Canary: too loud.' }, beside: 'how', more: has('keen') },
  ],
  ['ana', 'connection.end', 'named', 'not-now-here', { ids, inputs: { how: 'full' }, more: has('full') }],
  [
    'ana',
    'connection.travel',
    'named',
    'result-needed',
    { ids, inputs: { stage: 'flying' }, beside: 'stage', more: has('keen') },
  ],
  [
    'ana',
    'connection.travel',
    'named',
    'already-so',
    {
      ids,
      inputs: { stage: 'alone' },
      more: has('keen', { travel: [{ stage: 'alone', on: '2026-11-23' }] }),
    },
  ],
  ...['', '11', '-1', '4.5', 'very'].map(
    (confidence): CaseRefusal => [
      'ana',
      'connection.confidence',
      'named',
      'confidence-needed',
      { ids, inputs: { confidence }, beside: 'confidence', more: has('keen') },
    ],
  ),
  [
    'ana',
    'connection.confidence',
    'named',
    'already-so',
    {
      ids,
      inputs: { confidence: '4' },
      more: has('keen', { confidence: [{ on: '2026-11-23', value: 4 }] }),
    },
  ],
  [
    'ana',
    'connection.note',
    'named',
    'words-needed',
    { ids, inputs: { note: ' ' }, beside: 'note', more: has('keen') },
  ],
  [
    'ana',
    'connection.note',
    'named',
    'already-so',
    { ids, inputs: { note: 'Canary' }, more: has('keen', { note: 'Canary' }) },
  ],
];

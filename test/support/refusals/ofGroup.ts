import { connection } from '../connections';
import { inGroup } from '../groups';
import type { CaseRefusal } from './caseRefusal';

const join = { group: 'walks', saidYes: 'true', knowWhoSees: 'true' };
const leave = { how: 'notForMe' };
const ids = { connectionId: 'ofwalks' };
const joined = { connections: [inGroup('walks')] };
const left = { connections: [inGroup('walks', { state: 'notForMe' })] };
const many = Array.from({ length: 12 }, (_, at) => connection('idea', { id: `c${at}`, name: `c${at}` }));
const noGroup = 'Please choose a group.';
const noPlace = 'Somebody else took the last place. Please choose another group, or wait.';
const askBoth = 'Please ask them both first, and tick that they said yes.';

/** Taking part in a small group. */
export const ofGroup: CaseRefusal[] = [
  ['ana', 'group.join', 'sent', 'not-taken', { inputs: join }],
  ['ana', 'group.join', 'closed', 'already-ended', { inputs: join }],
  ['ben', 'group.join', 'gettingStarted', 'not-yours', { inputs: join }],
  ...['', 'none', '../x'].map(
    (group): CaseRefusal => [
      'ana',
      'group.join',
      'gettingStarted',
      'no-such-part',
      { inputs: { ...join, group }, beside: 'group', says: noGroup },
    ],
  ),
  [
    'ana',
    'group.join',
    'gettingStarted',
    'group-full',
    { inputs: { ...join, group: 'full' }, beside: 'group', says: noPlace },
  ],
  [
    'lou',
    'group.join',
    'paused',
    'already-so',
    { inputs: join, more: joined, beside: 'group', says: 'They take part in it already.' },
  ],
  [
    'ana',
    'group.join',
    'named',
    'connections-full',
    { inputs: join, more: { connections: many }, beside: 'group' },
  ],
  ...[{ saidYes: 'false' }, { knowWhoSees: 'false' }].map(
    (no): CaseRefusal => [
      'ana',
      'group.join',
      'gettingStarted',
      'yes-needed',
      { inputs: { ...join, ...no }, beside: 'knowWhoSees', says: askBoth },
    ],
  ),
  ['ana', 'group.leave', 'sent', 'not-taken', { inputs: leave, ids, more: joined }],
  ['ana', 'group.leave', 'closed', 'already-ended', { inputs: leave, ids, more: joined }],
  ['ben', 'group.leave', 'gettingStarted', 'not-yours', { inputs: leave, ids, more: joined }],
  ['ana', 'group.leave', 'gettingStarted', 'no-such-part', { inputs: leave, ids }],
  ['ana', 'group.leave', 'gettingStarted', 'members-only', { inputs: leave, ids, more: left }],
  [
    'ana',
    'group.leave',
    'gettingStarted',
    'members-only',
    { inputs: leave, ids: { connectionId: 'choir' }, more: { connections: [connection('keen')] } },
  ],
  [
    'ana',
    'group.leave',
    'gettingStarted',
    'result-needed',
    { inputs: { how: 'full' }, ids, more: joined, beside: 'how' },
  ],
];

import type { TimelineEntry } from '../../../domain/referral/case';
import type { CaseRefusal } from './caseRefusal';

const at = '2026-11-20T00:00:00.000Z';
const first: TimelineEntry = { at, by: 'ana', event: 'sent' };
const ids = { step: '0', at };
const inputs = { right: 'It was the day after.' };
const more = { timeline: [first] };
const marked: TimelineEntry = { ...first, event: 'stepMarkedWrong', marks: { at, by: 'ana', event: 'sent' } };

/** A step that is marked as wrong. */
export const ofCaseCard: CaseRefusal[] = [
  ['ben', 'case.stepWrong', 'gettingStarted', 'not-yours', { inputs, ids, more }],
  ['dana', 'case.stepWrong', 'named', 'not-yours', { inputs, ids, more }],
  ...[{ step: '9', at }, { step: '0', at: '2026-11-21T00:00:00.000Z' }, {}].map(
    (gone): CaseRefusal => ['ana', 'case.stepWrong', 'named', 'no-such-part', { inputs, ids: gone, more }],
  ),
  ...(['undone', 'stepMarkedWrong', 'linked'] as const).map(
    (event): CaseRefusal => [
      'ana',
      'case.stepWrong',
      'named',
      'no-such-part',
      { inputs, ids, more: { timeline: [{ ...first, event }] } },
    ],
  ),
  ['lou', 'case.stepWrong', 'closed', 'already-so', { inputs, ids, more: { timeline: [first, marked] } }],
  [
    'lou',
    'case.stepWrong',
    'named',
    'already-so',
    { inputs, ids, more: { timeline: [first, { ...first, event: 'undone' }] } },
  ],
  ['ana', 'case.stepWrong', 'named', 'words-needed', { inputs: { right: '  ' }, ids, more, beside: 'right' }],
];

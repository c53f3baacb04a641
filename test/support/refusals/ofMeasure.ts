import { answered, measured } from '../measures';
import type { CaseRefusal } from './caseRefusal';

const measures = [measured('2026-11-20', [2, 2, 2])];
const wrong = { inputs: { measured: 'of2026-11-20' }, more: { measures } };

/** Questions that the person said yes to being asked. */
export const ofMeasure: CaseRefusal[] = [
  ['ana', 'measure.add', 'closed', 'already-ended', { inputs: answered }],
  ['ana', 'measure.add', 'sent', 'not-taken', { inputs: answered }],
  ['ben', 'measure.add', 'gettingStarted', 'not-yours', { inputs: answered }],
  ['dana', 'measure.add', 'gettingStarted', 'not-yours', { inputs: answered }],
  ...['who5@1', 'ucla3', 'ucla3@2', ''].map(
    (instrument): CaseRefusal => [
      'ana',
      'measure.add',
      'gettingStarted',
      'not-switched-on',
      { inputs: answered, ids: { instrument } },
    ],
  ),
  ...['false', ''].map(
    (saidYes): CaseRefusal => [
      'ana',
      'measure.add',
      'gettingStarted',
      'yes-needed',
      { inputs: { ...answered, saidYes }, beside: 'saidYes' },
    ],
  ),
  ...['answer1', 'answer2', 'answer3'].flatMap((missing) =>
    ['', '3', '-1', 'Often', '01'].map(
      (bad): CaseRefusal => [
        'lou',
        'measure.add',
        'paused',
        'answers-needed',
        { inputs: { ...answered, [missing]: bad }, beside: missing },
      ],
    ),
  ),
  [
    'ana',
    'measure.add',
    'named',
    'answers-needed',
    { inputs: { ...answered, answer2: '', answer3: '' }, beside: 'answer2' },
  ],
  ['ana', 'measure.error', 'closed', 'already-ended', wrong],
  ['ana', 'measure.error', 'sent', 'not-taken', wrong],
  ['ben', 'measure.error', 'gettingStarted', 'not-yours', wrong],
  ...['', 'another'].map(
    (other): CaseRefusal => [
      'ana',
      'measure.error',
      'gettingStarted',
      'no-such-part',
      {
        inputs: { measured: other },
        more: { measures },
        beside: 'measured',
        says: 'Please choose which answers.',
      },
    ],
  ),
  [
    'ana',
    'measure.error',
    'gettingStarted',
    'already-so',
    {
      ...wrong,
      more: { measures: [measured('2026-11-20', [2, 2, 2], { isError: true })] },
    },
  ],
];

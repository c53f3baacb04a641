import type { CaseRefusal } from './caseRefusal';
import { soleSupport } from './standings';

const nextOn = '2026-12-08';
const spoke = { result: 'spoke', line: 'Canary: the choir.', nextOn };

/** Being in touch with the person, and when next. */
export const ofCheckIns: CaseRefusal[] = [
  ['ana', 'referral.checkIn', 'sent', 'not-taken', { inputs: spoke }],
  ['ana', 'referral.checkIn', 'closed', 'already-ended', { inputs: spoke }],
  ['ben', 'referral.checkIn', 'gettingStarted', 'not-yours', { inputs: spoke }],
  ['ben', 'referral.checkIn', 'paused', 'not-yours', { inputs: spoke }],
  ['lou', 'referral.checkIn', 'named', 'not-yours', { inputs: spoke }],
  [
    'ana',
    'referral.checkIn',
    'gettingStarted',
    'result-needed',
    { inputs: { ...spoke, result: '' }, beside: 'result' },
  ],
  [
    'ana',
    'referral.checkIn',
    'paused',
    'result-needed',
    { inputs: { ...spoke, result: 'didNotAttend' }, beside: 'result' },
  ],
  [
    'ana',
    'referral.checkIn',
    'gettingStarted',
    'check-in-day-needed',
    { inputs: { ...spoke, nextOn: '2026-11-22' }, beside: 'nextOn' },
  ],
  [
    'ana',
    'referral.checkIn',
    'named',
    'check-in-day-needed',
    { inputs: { ...spoke, nextOn: 'soon' }, beside: 'nextOn' },
  ],
  [
    'ana',
    'referral.checkIn',
    'named',
    'fallback-needed',
    { inputs: { ...spoke, fallbackContact: ' ' }, beside: 'fallbackContact', more: soleSupport },
  ],
  ['ana', 'referral.checkInSet', 'sent', 'not-taken', { inputs: { nextOn } }],
  ['ana', 'referral.checkInSet', 'closed', 'already-ended', { inputs: { nextOn } }],
  ['ben', 'referral.checkInSet', 'gettingStarted', 'not-yours', { inputs: { nextOn } }],
  ...['', '2026-11-22', '2027-11-25', 'tomorrow'].map(
    (bad): CaseRefusal => [
      'ana',
      'referral.checkInSet',
      'gettingStarted',
      'check-in-day-needed',
      { inputs: { nextOn: bad, bestTimes: 'Canary: mornings' }, beside: 'nextOn' },
    ],
  ),
  ['ana', 'referral.consentsReviewed', 'closed', 'already-ended'],
  ['ben', 'referral.consentsReviewed', 'gettingStarted', 'not-yours'],
  ['dana', 'referral.consentsReviewed', 'gettingStarted', 'not-yours'],
];

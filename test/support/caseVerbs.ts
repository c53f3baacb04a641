import { referralChanges, referralViews } from '../../bot/referral/referralWays';
import { completeReferral } from './completeReferral';

/** Presses that are about no case, or make one. */
const ofNoCase = [
  'referral.form',
  'referral.fromMessage',
  'referral.resume',
  'referral.mine',
  'referral.send',
  'referral.save',
  'referral.discard',
  'referral.saidNo',
  'queue.open',
  'queue.page',
  'cases.mine',
  'find.open',
  'find.people',
  'caseloads.open',
];
export const verbsOnACase = [...Object.keys(referralViews), ...Object.keys(referralChanges)].filter(
  (verb) => !ofNoCase.includes(verb),
);
/** What makes each of them one that would be done, by somebody to whom the case is open. */
export const inputsOn = (other: string, colleagueId: string): Record<string, string> => ({
  ...completeReferral,
  result: 'spoke',
  outcome: 'ownNetwork',
  reason: 'changedMind',
  question: 'Which days?',
  answer: 'Mornings.',
  alternative: 'The library.',
  resumeOn: '2026-12-14',
  nextOn: '2026-12-08',
  to: 'The on-duty clinician',
  invitation: 'asked',
  bothSaidYes: 'true',
  other,
  worker: colleagueId,
  member: colleagueId,
  named: colleagueId,
});

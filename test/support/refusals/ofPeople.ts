import type { CaseTown, Name } from '../caseTown';
import type { CaseRefusal } from './caseRefusal';
import {
  askedToTeam,
  held,
  knownToKay,
  muted,
  onlyLou,
  shared,
  sharedAndKnownToKay,
  withTess,
} from './standings';

const worker =
  (name: Name) =>
  ({ people }: CaseTown) => ({ worker: people[name].id });
const member =
  (name: Name) =>
  ({ people }: CaseTown) => ({ member: people[name].id });

/** Who hears, who sees, who has it. */
export const ofPeople: CaseRefusal[] = [
  ['lou', 'referral.mute', 'named', 'not-yours'],
  ['dana', 'referral.mute', 'named', 'already-so', { more: muted }],
  ['dana', 'referral.unmute', 'named', 'already-so'],
  ['ben', 'referral.hold', 'named', 'not-yours'],
  ['lou', 'referral.hold', 'named', 'already-so', { more: held }],
  ['lou', 'referral.release', 'named', 'already-so'],
  ['ana', 'referral.restrict', 'named', 'leads-only'],
  ['ana', 'referral.unrestrict', 'named', 'leads-only'],
  ['lou', 'referral.unrestrict', 'named', 'already-so'],
  ['ben', 'referral.concern', 'named', 'not-yours', { inputs: { to: 'The on-duty clinician' } }],
  [
    'dana',
    'referral.concern',
    'named',
    'reason-needed',
    { inputs: { to: 'somebody' }, beside: 'to', says: 'Please choose whom you have told.' },
  ],
  ['dana', 'referral.concern', 'closed', 'already-ended', { inputs: { to: 'The on-duty clinician' } }],
  ['ben', 'referral.concernSettled', 'named', 'not-yours'],
  ['lou', 'referral.concernSettled', 'named', 'already-so'],
  ['ben', 'referral.consents', 'named', 'not-yours', { inputs: { contactGp: 'false' } }],
  [
    'dana',
    'referral.consents',
    'named',
    'not-yours',
    {
      inputs: { contactGp: 'true' },
      beside: 'refer',
      says: 'You can write down a no. A yes is written by the link worker, or the Lead.',
    },
  ],
  [
    'ana',
    'referral.consents',
    'named',
    'already-so',
    { inputs: { contactGp: 'false' }, beside: 'refer', says: 'Nothing was changed.' },
  ],
  ['lou', 'referral.consents', 'withdrawn', 'ask-again-first', { inputs: { contactGp: 'true' } }],
  ['ben', 'referral.evaluation', 'named', 'not-yours', { inputs: { invitation: 'asked' } }],
  ['ana', 'referral.evaluation', 'named', 'already-so', { inputs: { invitation: 'notAsked' } }],
  [
    'ana',
    'referral.evaluation',
    'named',
    'reason-needed',
    { inputs: { invitation: '' }, beside: 'invitation', says: 'Please choose where it stands.' },
  ],
  ['ana', 'referral.assign', 'sent', 'leads-only', { inputs: worker('ana') }],
  ['lou', 'referral.assign', 'needInfo', 'not-waiting', { inputs: worker('ana') }],
  ['lou', 'referral.assign', 'closed', 'already-ended', { inputs: worker('ana') }],
  ['lou', 'referral.assign', 'sent', 'no-such-worker', { inputs: { worker: '' }, beside: 'worker' }],
  ['lou', 'referral.assign', 'sent', 'no-such-worker', { inputs: worker('tess'), beside: 'worker' }],
  [
    'lou',
    'referral.assign',
    'sent',
    'no-such-worker',
    { inputs: worker('kay'), beside: 'worker', more: onlyLou },
  ],
  ['lou', 'referral.assign', 'sent', 'worker-away', { inputs: worker('ben'), beside: 'worker' }],
  [
    'lou',
    'referral.assign',
    'sent',
    'worker-knows-them',
    { inputs: worker('kay'), beside: 'worker', more: knownToKay },
  ],
  ['lou', 'referral.assign', 'named', 'already-so', { inputs: worker('ana'), beside: 'worker' }],
  ['ben', 'referral.team', 'gettingStarted', 'not-yours', { inputs: member('tess'), more: shared }],
  ['ana', 'referral.team', 'gettingStarted', 'not-shared', { inputs: member('tess') }],
  ['ana', 'referral.team', 'closed', 'already-ended', { inputs: member('tess') }],
  [
    'ana',
    'referral.team',
    'gettingStarted',
    'no-such-worker',
    { inputs: { member: '' }, beside: 'member', says: 'Please choose a colleague.', more: shared },
  ],
  [
    'ana',
    'referral.team',
    'gettingStarted',
    'worker-knows-them',
    { inputs: member('kay'), beside: 'member', more: sharedAndKnownToKay },
  ],
  [
    'ana',
    'referral.team',
    'gettingStarted',
    'already-so',
    { inputs: member('tess'), beside: 'member', says: 'They are on the care team already.', more: withTess },
  ],
  ['dana', 'referral.team.yes', 'gettingStarted', 'no-such-request'],
  ['dana', 'referral.team.no', 'gettingStarted', 'no-such-request'],
  ['dana', 'referral.team.yes', 'closed', 'already-ended', { more: askedToTeam }],
  ['dana', 'referral.team.yes', 'gettingStarted', 'not-shared', { more: askedToTeam }],
  ['ben', 'referral.team.leave', 'gettingStarted', 'not-yours', { ids: { personId: 'somebody' } }],
  ['ana', 'referral.team.leave', 'gettingStarted', 'already-so', { ids: { personId: 'somebody' } }],
];

import fc from 'fast-check';
import type { Role } from '../../../../domain/staff/roles';

const vetters: Role[] = ['linkWorker', 'lead'];
const editors: Role[] = [...vetters, 'communityEngagement'];
const adders: Role[] = [...editors, 'clinician', 'aodWorker', 'intake', 'peerWorker'];
const everyone: Role[] = [...adders, 'manager', 'privacyOfficer'];

/** Who may do what, written down once more beside the rule. */
export const deedRoles: Record<string, readonly Role[]> = {
  'activity.stillRunning': editors,
  'activity.rang': vetters,
  'activity.visited': vetters,
  'activity.pause': vetters,
  'activity.doNotSuggest': vetters,
  'activity.suggestAgain': vetters,
  'activity.wrong': everyone,
  'activity.wrong.settle': vetters,
  'activity.expect': editors,
  'activity.contact.set': adders,
  'activity.contact.clear': adders,
};

/** What a form may send, complete or not. */
export const likelyInputs: fc.Arbitrary<Record<string, string>> = fc.record({
  reason: fc.constantFrom('', '  ', 'Unkind', 'Unkind', 'Far too loud', 'x'.repeat(301)),
  until: fc.constantFrom('', '', '2027-01-01', '2027-01-01', '2020-01-01', 'soon'),
  checks: fc.constantFrom('', 'greeted', 'greeted,toilets', 'nonsense'),
  trusted: fc.constantFrom('true', 'false'),
  bring: fc.constantFrom('', 'A hat', 'Gloves', 'x'.repeat(201)),
  kind: fc.constantFrom('', 'closed', 'other', '__proto__'),
  words: fc.constantFrom('', 'The gate is locked'),
  outcome: fc.constantFrom('', 'stillRunning', 'putRight', 'paused', 'doNotSuggest', 'ended'),
  kinds: fc.constantFrom('', 'place,interest'),
  interests: fc.constantFrom('', 'gardening'),
  inSchoolTerms: fc.constantFrom('true', 'false'),
});

import fc from 'fast-check';
import { relationsTo, seesDetails } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { openStatuses } from '../../../domain/referral/statusGroups';
import { type Role, roles } from '../../../domain/staff/roles';
import { caseWith } from '../../support/cases';
import { randomRuns } from '../../support/randomRuns';

const me = 'me';
const other = { id: 'other', name: 'Other', grants: [] };

const statuses: Status[] = [
  ...openStatuses,
  'closed',
  'notAble',
  'withdrawn',
  'noContact',
  'enteredInError',
  'joined',
];
const situation = fc.record({
  status: fc.constantFrom(...statuses),
  here: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
  elsewhere: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
  isReferrer: fc.boolean(),
  isHolder: fc.boolean(),
  isCover: fc.boolean(),
  isOnTeam: fc.boolean(),
  isShared: fc.boolean(),
  knowsThem: fc.boolean(),
  restricted: fc.constantFrom('no', 'to others', 'to me'),
  isLedFromElsewhere: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** What the roles of the Locals promise, in words of its own. */
function promised(one: Situation): string {
  const { status, here, elsewhere } = one;
  if (one.knowsThem) return 'nothing';
  const refers = here.some((role) => !['manager', 'communityEngagement', 'privacyOfficer'].includes(role));
  const own = refers && one.isReferrer ? 'own' : 'nothing';
  // asked because every Lead here is out
  const isAsked = one.isLedFromElsewhere && elsewhere.includes('lead');
  if (one.restricted === 'to others' && !isAsked) return own;
  const takes = here.includes('linkWorker') || here.includes('lead');
  const saidYes = status !== 'withdrawn';
  const isWorkedOn = !['sent', 'needInfo', 'withIntake', 'waiting', 'notAble', 'joined'].includes(status);
  const sees =
    here.includes('lead') ||
    isAsked ||
    (takes && (status === 'sent' || status === 'waiting')) ||
    (takes && saidYes && isWorkedOn && (one.isHolder || one.isCover)) ||
    (here.includes('intake') && status === 'withIntake') ||
    (refers && saidYes && one.isOnTeam && one.isShared);
  if (sees) return 'details';
  return own === 'own' ? 'own' : takes ? 'status' : 'nothing';
}

function caseOf(one: Situation): Case {
  const { status, isReferrer, isHolder, isOnTeam, isShared, knowsThem, restricted } = one;
  const self = { id: me, name: 'Me', grants: [] };
  const people = { referrer: isReferrer ? self : other, holder: isHolder ? self : other };
  const made = caseWith(status, 'BRI-2222', people);
  const yes = made.consents.refer.given ? made.consents.refer : undefined;
  const shareWithTeam = isShared && yes ? yes : made.consents.shareWithTeam;
  return {
    ...made,
    careTeam: isOnTeam ? [{ personId: me, name: 'Me' }] : [],
    consents: { ...made.consents, shareWithTeam },
    conflicts: knowsThem ? [me] : [],
    ...(restricted !== 'no' && { restrictedTo: [restricted === 'to me' ? me : 'somebody else'] }),
    ...(one.isLedFromElsewhere && { leadFrom: 'latrobe' }),
  };
}

test('whatever somebody is, they see what their role and relation promise and no more', () => {
  fc.assert(
    fc.property(situation, (one) => {
      const at = { from: '2026-01-01', grantedBy: 'x' };
      const grants = [
        { localId: 'brimbank', roles: one.here, ...at },
        { localId: 'latrobe', roles: one.elsewhere, ...at },
      ];
      const covers = one.isCover ? [one.isHolder ? me : other.id] : [];
      const relations = relationsTo(caseOf(one), { id: me, name: 'Me', grants, covers });
      const own = relations.includes('referrer') ? 'own' : relations.length > 0 ? 'status' : 'nothing';
      expect(seesDetails(relations) ? 'details' : own).toBe(promised(one));
    }),
    { numRuns: Math.max(1000, randomRuns) },
  );
});

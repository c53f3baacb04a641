import fc from 'fast-check';
import { relationsTo, seesDetails } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import type { Referral } from '../../../domain/referral/referral';
import { type Role, roles } from '../../../domain/staff/roles';
import { caseWith } from '../../support/cases';
import { randomRuns } from '../../support/randomRuns';

const me = 'me';
const other = { id: 'other', name: 'Other', grants: [] };

const situation = fc.record({
  status: fc.constantFrom<Referral['status']>('sent', 'named', 'gettingStarted', 'closed', 'withdrawn'),
  here: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
  elsewhere: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
  isReferrer: fc.boolean(),
  isHolder: fc.boolean(),
  isOnTeam: fc.boolean(),
  isShared: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

/** What the roles of the Locals promise, in words of its own. */
function promised({ status, here, isReferrer, isHolder, isOnTeam, isShared }: Situation): string {
  const refers = here.some((role) => role !== 'manager' && role !== 'communityEngagement');
  const has = isHolder && (status === 'named' || status === 'gettingStarted' || status === 'closed');
  if (here.includes('lead')) return 'details';
  if (here.includes('linkWorker') && (status === 'sent' || has)) return 'details';
  if (refers && isOnTeam && isShared) return 'details';
  if (refers && isReferrer) return 'own';
  return here.includes('linkWorker') ? 'status' : 'nothing';
}

function caseOf({ status, isReferrer, isHolder, isOnTeam, isShared }: Situation): Case {
  const self = { id: me, name: 'Me', grants: [] };
  const people = { referrer: isReferrer ? self : other, holder: isHolder ? self : other };
  const made = caseWith(status, 'BRI-2222', people);
  const yes = made.consents.refer.given ? made.consents.refer : undefined;
  const shareWithTeam = isShared && yes ? yes : made.consents.shareWithTeam;
  return {
    ...made,
    careTeam: isOnTeam ? [me] : [],
    consents: { ...made.consents, shareWithTeam },
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
      const relations = relationsTo(caseOf(one), { id: me, name: 'Me', grants });
      const own = relations.includes('referrer') ? 'own' : relations.length > 0 ? 'status' : 'nothing';
      const promise = promised({ ...one, isShared: one.isShared && one.status !== 'withdrawn' });

      expect(seesDetails(relations) ? 'details' : own).toBe(promise);
    }),
    { numRuns: Math.max(1000, randomRuns) },
  );
});

import fc from 'fast-check';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { taskStatus } from '../../../domain/referral/taskStatus';
import type { Asker } from '../../../domain/staff/asker';
import { type Role, roles } from '../../../domain/staff/roles';
import { isForTheTeam } from '../../../domain/summary/isForTheTeam';
import { opensSummary } from '../../../domain/summary/opensSummary';
import { begin, case1 } from '../../support/checkInCases';
import { randomRuns } from '../../support/randomRuns';
import { local } from '../../support/referralDeeds';

const me = 'aaaaaaaa-0000-4000-8000-0000000000aa';
const statuses = Object.keys(taskStatus) as Status[];
const madeAs = new Map(statuses.map((status) => [status, case1(status)]));
const mine = { personId: me, name: 'Me' };
const grant = (localId: string, held: Role[]) => ({ localId, roles: held, from: begin, grantedBy: 'x' });

/** Somebody of one of the roles, or of several. */
const asker = fc.record({ held: fc.subarray([...roles]), covers: fc.boolean() }).map(
  ({ held, covers }): Asker => ({
    id: me,
    name: 'Me',
    grants: held.length > 0 ? [grant(local.id, held)] : [],
    covers: covers ? ['away'] : [],
  }),
);

/** A case in which they may be anything, and which may stand in any way. */
const someCase = fc
  .record({
    status: fc.constantFrom(...statuses),
    holder: fc.constantFrom(me, 'away', 'other'),
    isOnTeam: fc.boolean(),
    refers: fc.boolean(),
    shares: fc.boolean(),
    isGiven: fc.boolean(),
    knows: fc.boolean(),
    named: fc.constantFrom<'nobody' | 'me' | 'others'>('nobody', 'me', 'others'),
    isHeld: fc.boolean(),
  })
  .map(({ status, holder, isOnTeam, refers, shares, isGiven, knows, named, isHeld }): Case => {
    const made = madeAs.get(status) ?? case1(status);
    const yes = made.consents.refer;
    const no = { given: false } as const;
    const { referral } = made;
    const took = { personId: holder, name: '' };
    return {
      ...made,
      referral: 'takenBy' in referral && referral.takenBy ? { ...referral, takenBy: took } : referral,
      consents: { ...made.consents, refer: isGiven ? yes : no, shareWithTeam: shares ? yes : no },
      careTeam: isOnTeam ? [mine] : [],
      referrers: refers ? [mine] : [],
      conflicts: knows ? [me] : [],
      ...(named !== 'nobody' && { restrictedTo: named === 'me' ? [me] : ['other'] }),
      ...(isHeld && { safetyHold: { at: begin, by: 'x' } }),
    };
  });
const place = fc.constantFrom('alone', 'room');

const always = (claim: (found: Case, by: Asker, where: 'alone' | 'room') => boolean | undefined) =>
  fc.assert(
    fc.property(someCase, asker, place, (found, by, where) => claim(found, by, where as 'alone' | 'room')),
    { numRuns: randomRuns * 10 },
  );

test('in front of others nothing opens that the person does not share with the team, or that is closed or held', () =>
  always(
    (found, by) =>
      !opensSummary(found, by, 'room') ||
      (isForTheTeam(found) &&
        found.consents.shareWithTeam.given &&
        found.restrictedTo === undefined &&
        found.safetyHold === undefined),
  ));

test('whoever may see it in front of others may see it alone', () =>
  always((found, by) => !opensSummary(found, by, 'room') || opensSummary(found, by, 'alone')));

test('without consent, entered in error or gone on in another, it opens for nobody', () =>
  always((found, by, where) => {
    const { status } = found.referral;
    const isGone = !found.consents.refer.given || status === 'enteredInError' || status === 'joined';
    return !isGone || !opensSummary(found, by, where);
  }));

test('whoever knows the person, and whoever a restricted one does not name, sees nothing', () =>
  always((found, by, where) => {
    const isClosed = found.conflicts.includes(me) || (found.restrictedTo && !found.restrictedTo.includes(me));
    return !isClosed || !opensSummary(found, by, where);
  }));

test('access that ended, or at another Local alone, opens nothing', () =>
  always((found, by, where) => {
    const elsewhere = by.grants.map((held) => ({ ...held, localId: 'latrobe' }));
    return (
      !opensSummary(found, { ...by, grants: [] }, where) &&
      !opensSummary(found, { ...by, grants: elsewhere }, where)
    );
  }));

test('a manager, community engagement or a privacy officer sees nobody, whatever they are to the case', () =>
  always((found, by, where) => {
    const held = grant(local.id, ['manager', 'communityEngagement', 'privacyOfficer']);
    return !opensSummary(found, { ...by, grants: [held] }, where);
  }));

test('whoever opens it has it, covers for it, leads, or is on its care team', () =>
  always((found, by, where) => {
    if (!opensSummary(found, by, where)) return true;
    const [held] = by.grants;
    const holder = 'takenBy' in found.referral ? found.referral.takenBy?.personId : undefined;
    const isTheirs = holder === me || (holder === 'away' && by.covers?.includes('away'));
    return isTheirs || held?.roles.includes('lead') || found.careTeam.length > 0;
  }));

test('it opens for some, and not for others', () => {
  const sample = fc
    .sample(fc.tuple(someCase, asker), 20_000)
    .map(([found, by]) => opensSummary(found, by, 'room'));
  expect(new Set(sample)).toEqual(new Set([true, false]));
});

import { activityResults } from '../../cards/activity/activityResults';
import { findActivitiesForm } from '../../cards/activity/findActivities';
import type { Card } from '../../cards/card';
import { crisisCard } from '../../cards/help/crisis';
import { helpCard } from '../../cards/help/helpCard';
import { helpTopicCard, helpTopics } from '../../cards/help/helpTopics';
import { privacyCard } from '../../cards/help/privacy';
import { notUnderstood, pressAgain, says, welcomeCard } from '../../cards/help/simple';
import { inDialog } from '../../cards/inDialog';
import { caseDetails, ownReferral, referralWithColleague } from '../../cards/referral/caseDetails';
import { closeForm } from '../../cards/referral/closeForm';
import { confirmHandBack, confirmWithdraw } from '../../cards/referral/confirm';
import { firstContactForm } from '../../cards/referral/firstContactForm';
import { holderCard } from '../../cards/referral/holderCard';
import { myReferralsCard, myReferralsDialog } from '../../cards/referral/myReferrals';
import { openAgain } from '../../cards/referral/openAgain';
import { opensForYou, queueCard } from '../../cards/referral/queue';
import { referPrompt } from '../../cards/referral/referPrompt';
import { referralForm } from '../../cards/referral/referralForm';
import { referralLine } from '../../cards/referral/referralLine';
import { referralSent } from '../../cards/referral/referralSent';
import { referrerCard } from '../../cards/referral/referrerCard';
import { underTwentySix } from '../../cards/referral/underTwentySix';
import { takenByAnother, waitingReferral } from '../../cards/referral/waitingReferral';
import { withdrawnReferral } from '../../cards/referral/withdrawnReferral';
import { accessAnswered, accessRequest, yourAccess } from '../../cards/staff/accessRequest';
import { accessAsked, noAccess, nobodyThereYet } from '../../cards/staff/noAccess';
import { rolesForm, staffList } from '../../cards/staff/staffList';
import type { Local } from '../../domain/local';
import { noticeKinds } from '../../domain/notice/notice';
import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { outcomes, type Referral } from '../../domain/referral/referral';
import { sixLocals } from '../../domain/sixLocals';
import { roles } from '../../domain/staff/roles';
import { newcomer } from '../../domain/staff/staffRules';
import { caseWith } from './cases';
import { manyActivities } from './manyActivities';

const nonce = 'K7'.repeat(16);
const zone = 'Australia/Melbourne';
const local = sixLocals[2] as Local;
export const typedByPeople = '**Mehmet** [Özdemir](https://example.org) # 1';
const long = (most: number) => typedByPeople.padEnd(most, ' and so on').slice(0, most);
const staffName = 'Wilhelmina Featherstonehaugh-Constantinopoulos';
const worker = { id: 'aaaaaaaa-0000-4000-8000-000000000001', name: staffName, grants: [] };
const statuses = ['sent', 'named', 'gettingStarted', 'closed', 'withdrawn'] as const;

/** As long as the forms allow. */
function found(status: Referral['status'], told = true): Case {
  const made = caseWith(status, 'BWM-7K3Q', { referrer: worker, holder: worker }, local.id);
  const { participant, consents } = made;
  return {
    ...made,
    participant: {
      ...participant,
      calledName: long(80),
      contact: { ...participant.contact, details: long(160) },
      doNotContactDirectly: true,
      whatMatters: long(1000),
    },
    consents: {
      ...consents,
      tellReferrerOutcome: told && consents.refer.given ? consents.refer : { given: false },
    },
  };
}

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const member = newcomer(worker.id, 'tenant', staffName);
const grant = { localId: local.id, roles: [...roles], from: '', grantedBy: '' };
const staffRows = times(15, (at) => ({
  local: sixLocals[at % 6] as Local,
  member,
  grant: at % 3 ? grant : undefined,
  isAsking: at % 3 === 0,
  cannotBeReached: true,
}));
const listed = { referrals: times(10, () => found('named')), more: true, zoneOf: () => zone, nonce };
const queue = {
  waiting: times(8, () => found('sent')),
  moreWaiting: true,
  moreMine: true,
  mine: times(20, () => found('named')),
  zoneOf: () => zone,
  nonce,
};
const activities = { shown: manyActivities(5), total: 90, tryInstead: [] };
const unfinished = times(3, () => ({ nonce, begun: 'Wednesday 25 November, 11:59 am' }));

type Made = [string, Card];
const named = (make: { name: string }, ...cards: Card[]): Made[] =>
  cards.map((card, at) => [cards.length > 1 ? `${make.name} ${at + 1}` : make.name, card]);
const each = (make: { name: string }, draw: (one: Case) => Card) =>
  named(make, ...statuses.map((status) => draw(found(status))));

/** Cards that stand in a chat. */
export const posted: Made[] = [
  ...named(accessRequest, accessRequest(member, local, nonce)),
  ...named(accessAnswered, accessAnswered(local)),
  ...named(yourAccess, yourAccess(local, true), yourAccess(local, false)),
  ...named(
    activityResults,
    activityResults(activities, sixLocals),
    activityResults({ shown: [], total: 0, tryInstead: ['Choir', 'Walking'] }, [local]),
    activityResults({ shown: [], total: 0, tryInstead: [] }, [local]),
  ),
  ...named(crisisCard, crisisCard(sixLocals)),
  ...named(helpCard, helpCard(nonce, true), helpCard(nonce, false)),
  ...each(holderCard, (one) => holderCard(one, zone, nonce)),
  ...named(myReferralsCard, myReferralsCard(listed), myReferralsCard({ ...listed, referrals: [] })),
  ...named(noAccess, noAccess(sixLocals, nonce)),
  ...named(accessAsked, accessAsked(local)),
  ...named(nobodyThereYet, nobodyThereYet(local)),
  ...named(openAgain, openAgain('BWM-7K3Q', local.id, nonce)),
  ...named(privacyCard, privacyCard()),
  ...named(
    queueCard,
    queueCard(queue),
    queueCard({ ...queue, waiting: [], mine: [], moreWaiting: false, moreMine: false }),
  ),
  ...named(opensForYou, opensForYou('Queue', 'Open queue', { verb: 'queue.open', nonce })),
  ...named(referPrompt, referPrompt(nonce, unfinished), referPrompt(nonce, [])),
  ...noticeKinds.flatMap((kind) => each(referralLine, (one) => referralLine(one, kind, nonce))),
  ...each(referrerCard, (one) => referrerCard(one, zone, nonce)),
  ...named(says, says('A sentence.')),
  ...named(welcomeCard, welcomeCard(nonce)),
  ...named(notUnderstood, notUnderstood('refer', true, nonce), notUnderstood(undefined, false, nonce)),
  ...named(staffList, staffList(staffRows, 15, nonce), staffList([], undefined, nonce)),
  ...named(waitingReferral, waitingReferral(found('sent'), zone, nonce)),
  ...each(takenByAnother, (one) => takenByAnother(one, zone, nonce)),
  ...named(withdrawnReferral, withdrawnReferral(found('withdrawn'))),
];

/** A Lead who referred the person, and who took it unless it waits. */
const isAll = ({ referral }: Case): Relation[] => [
  ...(referral.status === 'sent' ? (['mayTake'] as const) : (['holder'] as const)),
  'lead',
  'referrer',
  'colleague',
];
const view = (one: Case, relations = isAll(one)) => ({ found: one, relations, timeZone: zone, nonce });
const press = { nonce, localId: local.id };
const typed = {
  calledName: long(80),
  contactDetails: long(160),
  whatMatters: long(1000),
  reasons: 'loneliness',
};
const problems = Object.fromEntries(
  [...Object.keys(typed), 'participantType', 'ageBand', 'careStatus', 'consent', 'form'].map((id) => [
    id,
    'That does not look like an email address. Please check it, or choose another way.',
  ]),
);
const correction = { ...press, caseId: 'BWM-7K3Q', revision: 3 };

/** Cards in a dialog. */
export const inDialogs: Made[] = [
  ...named(
    inDialog,
    inDialog(helpCard(nonce, true)),
    inDialog(queueCard(queue)),
    inDialog(staffList(staffRows, 15, nonce)),
    inDialog(activityResults(activities, sixLocals)),
  ),
  ...each(caseDetails, (one) => caseDetails(view(one))),
  ...each(ownReferral, (one) => ownReferral(view(one, ['referrer']))),
  ...each(referralWithColleague, (one) => referralWithColleague(one, zone)),
  ...named(closeForm, closeForm(found('named'), outcomes, nonce, { outcome: 'Please choose.' })),
  ...named(confirmHandBack, confirmHandBack(found('named'), nonce)),
  ...named(confirmWithdraw, confirmWithdraw(found('named'), nonce)),
  ...named(findActivitiesForm, findActivitiesForm(nonce)),
  ...named(firstContactForm, firstContactForm(found('named'), nonce, { result: 'Please choose.' })),
  ...named(helpTopicCard, ...helpTopics.map(helpTopicCard)),
  ...named(myReferralsDialog, myReferralsDialog(listed), myReferralsDialog({ ...listed, referrals: [] })),
  ...named(
    referralForm,
    referralForm({ typed: {}, problems: {}, press, locals: [local] }),
    referralForm({ typed, problems, press, locals: sixLocals, says: 'It is back.' }),
    referralForm({ typed, problems: {}, press: correction, locals: sixLocals }),
  ),
  ...named(referralSent, referralSent(found('sent'), local, true), referralSent(found('sent'), local, false)),
  ...named(pressAgain, pressAgain('Press again.', { verb: 'x', nonce }, { outcome: 'died' })),
  ...named(
    rolesForm,
    rolesForm({ member, local, grant, nonce }),
    rolesForm({ member, local, grant: undefined, nonce, problems: { roles: 'Please choose.' } }),
  ),
  ...named(underTwentySix, underTwentySix(press)),
];

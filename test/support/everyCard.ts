import { crisisCard } from '../../cards/help/crisis';
import { helpCard } from '../../cards/help/helpCard';
import { helpTopicCard, helpTopics } from '../../cards/help/helpTopics';
import { privacyCard } from '../../cards/help/privacy';
import { notUnderstood, pressAgain, says, welcomeCard } from '../../cards/help/simple';
import { inDialog } from '../../cards/inDialog';
import { opensForYou } from '../../cards/referral/finding/queue';
import { accessAnswered, accessRequest, yourAccess } from '../../cards/staff/accessRequest';
import { hoursForm } from '../../cards/staff/hoursForm';
import { leaveCard } from '../../cards/staff/leaveCard';
import { accessAsked, noAccess, nobodyThereYet } from '../../cards/staff/noAccess';
import { rolesForm, staffList } from '../../cards/staff/staffList';
import type { Local } from '../../domain/local';
import { sixLocals } from '../../domain/sixLocals';
import { roles } from '../../domain/staff/roles';
import { newcomer } from '../../domain/staff/staffRules';
import { dialogsOfAbout } from './everyCard/aboutCards';
import { dialogsOfAccess, postedOfAccess } from './everyCard/accessCards';
import { dialogsAboutActivities, postedAboutActivities } from './everyCard/activityCards';
import { dialogsOfAfter, postedOfAfter } from './everyCard/afterCards';
import { dialogsOfCaseCard, postedOfCaseCard } from './everyCard/caseCardCards';
import { dialogsAboutCheckIns, postedAboutCheckIns } from './everyCard/checkInCards';
import { dialogsOfConference, postedOfConference } from './everyCard/conferenceCards';
import { dialogsOfConferenceMessage, postedOfConferenceMessage } from './everyCard/conferenceMessageCards';
import { dialogsOfConferenceRoom, postedOfConferenceRoom } from './everyCard/conferenceRoomCards';
import { dialogsOfConnection } from './everyCard/connectionCards';
import { dialogsOfDay, postedOfDay } from './everyCard/dayCards';
import { dialogsOfDebrief } from './everyCard/debriefCards';
import { dialogsOfFinding, postedOfFinding } from './everyCard/findingCards';
import { dialogsOfGroup, postedOfGroup } from './everyCard/groupCards';
import { dialogsOfInformation, postedOfInformation } from './everyCard/informationCards';
import { local, type Made, named, nonce, staffName, times, typedByPeople, worker } from './everyCard/made';
import { dialogsOfMeasure } from './everyCard/measureCards';
import { dialogsAboutNudges, postedAboutNudges } from './everyCard/nudgeCards';
import { dialogsOfPlan } from './everyCard/planCards';
import { dialogsOfRecords } from './everyCard/recordCards';
import { dialogsOfRecordsKept } from './everyCard/recordsCards';
import { dialogsAboutReferrals, postedAboutReferrals } from './everyCard/referralCards';
import { dialogsOfStart, postedOfStart } from './everyCard/startCards';
import { dialogsOfSuggest, postedOfSuggest } from './everyCard/suggestCards';
import { dialogsOfSummary, postedOfSummary } from './everyCard/summaryCards';
import { dialogsOfUpkeep, postedOfUpkeep } from './everyCard/upkeepCards';

const member = newcomer(worker.id, 'tenant', staffName);
const grant = { localId: local.id, roles: [...roles], from: '', grantedBy: '' };
const leave = { from: '2026-11-23', until: '2026-12-04', coverId: worker.id, coverName: typedByPeople };
const staffRows = times(12, (at) => ({
  local: sixLocals[Math.floor(at / 2)] as Local,
  member,
  grant: at % 3 ? grant : undefined,
  isAsking: at % 3 === 0,
  cannotBeReached: true,
  onLeave: leave,
}));
const staffChecks = sixLocals.map((one) => ({
  local: one,
  latest: { at: '2026-11-22T22:10:00.000Z', byName: typedByPeople },
  isDue: true,
  listedAt: '2026-11-22T22:10:00.000Z',
  endsHere: true,
}));
const coverChoices = times(20, (at) => ({ id: worker.id.replace('1', String(at)), name: staffName }));
const hoursTyped = { days: '1,3', from: '08:30', to: '16:00', leaveFrom: '2026-11-30', leaveUntil: '' };

/** Cards that stand in a chat. */
export const posted: Made[] = [
  ...postedOfConference,
  ...postedOfConferenceRoom,
  ...postedOfConferenceMessage,
  ...postedOfAfter,
  ...postedOfSummary,
  ...postedOfAccess,
  ...postedOfInformation,
  ...named(accessRequest, accessRequest(member, local, nonce)),
  ...named(accessAnswered, accessAnswered(local)),
  ...named(yourAccess, yourAccess(local, true), yourAccess(local, false)),
  ...postedAboutActivities,
  ...postedOfUpkeep,
  ...named(crisisCard, crisisCard(sixLocals)),
  ...named(helpCard, helpCard(nonce, roles), helpCard(nonce, [])),
  ...named(noAccess, noAccess(sixLocals, nonce)),
  ...named(accessAsked, accessAsked(local)),
  ...named(nobodyThereYet, nobodyThereYet(local)),
  ...named(privacyCard, privacyCard()),
  ...named(opensForYou, opensForYou('Queue', 'Open queue', { verb: 'queue.open', nonce })),
  ...named(says, says('A sentence.')),
  ...named(welcomeCard, welcomeCard(nonce)),
  ...named(
    notUnderstood,
    notUnderstood('refer', { roles, isShared: true }, nonce),
    notUnderstood(undefined, { roles: [], isShared: false }, nonce),
  ),
  ...named(staffList, staffList(staffRows, 12, nonce, staffChecks), staffList([], undefined, nonce)),
  ...named(
    leaveCard,
    leaveCard({ hours: undefined, leave: undefined, covering: [], local, nonce }),
    leaveCard({
      hours: { days: [1, 7], from: '08:30', to: '16:00' },
      leave,
      covering: times(3, () => ({ ...leave, name: typedByPeople })),
      local,
      nonce,
    }),
  ),
  ...postedAboutReferrals,
  ...postedOfFinding,
  ...postedAboutNudges,
  ...postedAboutCheckIns,
  ...postedOfDay,
  ...postedOfStart,
  ...postedOfCaseCard,
  ...postedOfSuggest,
  ...postedOfGroup,
];

/** Cards in a dialog. */
export const inDialogs: Made[] = [
  ...named(inDialog, inDialog(helpCard(nonce, roles)), inDialog(staffList(staffRows, 12, nonce))),
  ...dialogsAboutActivities,
  ...dialogsOfUpkeep,
  ...named(helpTopicCard, ...helpTopics.map((topic) => helpTopicCard(topic, nonce, true))),
  ...named(pressAgain, pressAgain('Press again.', { verb: 'x', nonce }, { outcome: 'died' })),
  ...named(
    rolesForm,
    rolesForm({ member, local, grant, nonce }),
    rolesForm({ member, local, grant: undefined, nonce, problems: { roles: 'Please choose.' } }),
  ),
  ...named(
    hoursForm,
    hoursForm({ typed: {}, problems: {}, hasLeave: false, nonce }),
    hoursForm({
      typed: hoursTyped,
      problems: { leaveUntil: 'Please choose the last day of your leave.' },
      choices: coverChoices,
      hasLeave: true,
      nonce,
    }),
  ),
  ...dialogsAboutReferrals,
  ...dialogsOfRecords,
  ...dialogsOfFinding,
  ...dialogsAboutNudges,
  ...dialogsAboutCheckIns,
  ...dialogsOfDay,
  ...dialogsOfStart,
  ...dialogsOfAbout,
  ...dialogsOfPlan,
  ...dialogsOfConnection,
  ...dialogsOfDebrief,
  ...dialogsOfSuggest,
  ...dialogsOfGroup,
  ...dialogsOfMeasure,
  ...dialogsOfCaseCard,
  ...dialogsOfConference,
  ...dialogsOfConferenceRoom,
  ...dialogsOfConferenceMessage,
  ...dialogsOfAfter,
  ...dialogsOfSummary,
  ...dialogsOfAccess,
  ...dialogsOfInformation,
  ...dialogsOfRecordsKept,
];

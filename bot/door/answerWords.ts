import type { Activity, TurnContext } from 'botbuilder';
import { crisisCard } from '../../cards/help/crisis';
import { helpCard } from '../../cards/help/helpCard';
import { privacyCard } from '../../cards/help/privacy';
import { notUnderstood } from '../../cards/help/simple';
import { usableWords } from '../../cards/help/usableWords';
import { opensForYou } from '../../cards/referral/finding/queue';
import { hasRiskWords } from '../../domain/referral/refer/riskWords';
import type { Asker } from '../../domain/staff/asker';
import { showAccess } from '../access/showAccess';
import { startAdding } from '../activity/add/startAdding';
import { searchActivities } from '../activity/find/searchActivities';
import { showGaps } from '../activity/upkeep/gaps/showGaps';
import { showUpkeep } from '../activity/upkeep/showUpkeep';
import type { Answer } from '../answer';
import { showParked } from '../caseCard/openParked';
import { sayConference } from '../conference/sayConference';
import { showReminders } from '../day/reminders';
import { showToday } from '../day/showToday';
import { showGroups } from '../group/showGroups';
import { showNudges } from '../nudges/showNudges';
import type { Room } from '../press';
import { showRecords } from '../records/showRecords';
import { showFind } from '../referral/finding/findPerson';
import { showMyCases } from '../referral/finding/showMyCases';
import { showMyReferrals } from '../referral/finding/showMyReferrals';
import { showQueue } from '../referral/finding/showQueue';
import { showAudit } from '../referral/record/showAudit';
import { startReferral } from '../referral/refer/startReferral';
import type { Services } from '../services';
import { meetStranger } from '../staff/askForAccess';
import { showLeave } from '../staff/hours';
import { showStaff } from '../staff/showStaff';
import { saySummary } from '../summary/saySummary';
import { answerBecame } from '../watching/answering';
import { adaptiveCardType } from './attached';
import { commandFor } from './commandFor';
import { type CommandWord, commandIn, nearCommand } from './commands';
import { everyRole } from './everyRole';
import { roomOf, senderOf, surfaceOf } from './incoming';
import { newerWrote } from './newerWrote';
import { readingOnce } from './readOnce';
import { rememberWhere } from './rememberWhere';
import { replyTo } from './reply';
import { whoAsks } from './whoAsks';
import { within } from './within';

type Say = (
  services: Services,
  by: Asker,
  rest: string,
  isShared: boolean,
  room?: Room,
) => Answer | Promise<Answer>;

const needsNobody: Partial<Record<CommandWord, Say>> = {
  crisis: (services) => ({ card: crisisCard(services.locals), summary: 'Numbers to call' }),
  privacy: () => ({ card: privacyCard(), summary: 'Privacy' }),
};

const needsStaff: Partial<Record<CommandWord, Say>> = {
  today: showToday,
  refer: startReferral,
  'my referrals': showMyReferrals,
  'my cases': showMyCases,
  groups: showGroups,
  conference: sayConference,
  summary: saySummary,
  queue: showQueue,
  find: showFind,
  activities: searchActivities,
  'add activity': startAdding,
  upkeep: showUpkeep,
  gaps: showGaps,
  leave: showLeave,
  reminders: showReminders,
  parked: showParked,
  nudges: showNudges,
  staff: showStaff,
  audit: showAudit,
  access: showAccess,
  records: showRecords,
  help: (services, by) => ({ card: helpCard(services.newNonce(), everyRole(by)), summary: 'Help' }),
};

/** Their lists open for the one who pressed, so that a room sees that they exist and no more. */
const opensInARoom: Partial<Record<CommandWord, { title: string; verb: string }>> = {
  today: { title: 'My day', verb: 'day.all' },
  'my referrals': { title: 'My referrals', verb: 'referral.mine' },
  'my cases': { title: 'My cases', verb: 'cases.mine' },
  groups: { title: 'Small groups', verb: 'groups.open' },
  queue: { title: 'Queue', verb: 'queue.open' },
  upkeep: { title: 'Upkeep', verb: 'activity.upkeep' },
  gaps: { title: 'Gaps', verb: 'gaps.open' },
  leave: { title: 'My hours and leave', verb: 'staff.hours.form' },
  reminders: { title: 'My reminders', verb: 'reminders.form' },
  parked: { title: 'For your supervision', verb: 'parked.open' },
  nudges: { title: 'Nudges', verb: 'nudges.open' },
  staff: { title: 'Staff', verb: 'staff.open' },
  access: { title: 'Unusual access', verb: 'access.open' },
  records: { title: 'Records', verb: 'records.open' },
};

const slow = 'That took too long on our side. Please say it again in a moment. In danger now: call 000.';

/** Answers what somebody wrote. Always, and never with their own words. */
export async function answerWords(services: Services, context: TurnContext): Promise<void> {
  if (isCardAlone(context.activity)) return;
  const answer = await within<Answer>(
    services.answerWithin,
    readingOnce(() => answerTo(services, context)).catch((error: unknown) => {
      answerBecame('fault');
      services.log.fault('words failed', error);
      return { line: newerWrote(error, slow) };
    }),
    () => ({ line: slow }),
  );
  await replyTo(context, answer);
}

/** A card that a search gave, sent without words, asks nothing. */
function isCardAlone({ text, attachments = [] }: Activity): boolean {
  return !text?.trim() && attachments.some(({ contentType }) => contentType === adaptiveCardType);
}

async function answerTo(services: Services, { activity }: TurnContext): Promise<Answer> {
  const said = commandIn(activity.text);
  const simple = said && needsNobody[said.word];
  const { personId, name } = senderOf(activity);
  const nobody = { id: personId ?? '', name, grants: [] };
  if (simple) return simple(services, nobody, '', false);
  if (personId === undefined)
    return { line: 'Teams did not say who you are. Please sign in to your work account.' };
  const isShared = surfaceOf(activity) !== 'personal';
  const [by] = await Promise.all([
    whoAsks(services, personId, name),
    ...(isShared ? [] : [rememberWhere(services, activity, personId)]),
  ]);
  if (by.grants.length === 0) return isShared ? { line: strangerInARoom } : meetStranger(services);
  const asked = commandFor(by, said);
  const inRoom = asked && isShared && opensInARoom[asked.word];
  if (inRoom)
    return {
      card: opensForYou(inRoom.title, `Open ${inRoom.title.toLowerCase()}`, {
        verb: inRoom.verb,
        nonce: services.newNonce(),
      }),
    };
  const say = asked && needsStaff[asked.word];
  if (say) return say(services, by, asked.rest, isShared, roomOf(activity));
  if (hasRiskWords([activity.text ?? '']))
    return { card: crisisCard(services.locals), summary: 'Numbers to call' };
  const roles = everyRole(by);
  const near = nearCommand(activity.text, usableWords(roles));
  return { card: notUnderstood(near, { roles, isShared }, services.newNonce()) };
}

const strangerInARoom =
  'I am the Local Connections bot. Say hello in your own chat with me to ask for access. In danger now: call 000.';

import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { activityChanges, activityViews } from './activity/activityWays';
import { dayChanges, dayViews } from './day/dayWays';
import { answerInstall } from './door/answerInstall';
import { answerPress, type Deed, type PressRules } from './door/answerPress';
import { answerWords } from './door/answerWords';
import { composeQuery, composeQueryName } from './door/composeQuery';
import { pressedIn } from './door/incoming';
import { answerMeetingEvent, isMeetingEvent } from './door/meetingEvents';
import { openCrisis, openHelp, openPrivacy, openTopic, tooOld } from './door/pages';
import { refuseInvoke } from './door/reply';
import { meetingChanges, meetingViews } from './meetingWays';
import { nudgeChanges, nudgeViews } from './nudges/nudgeWays';
import { referralChanges, referralViews } from './referral/referralWays';
import { refreshRoom } from './room/refreshRoom';
import { toMyChat } from './room/toMyChat';
import type { Services } from './services';
import { askForAccess } from './staff/askForAccess';
import { confirmStaff } from './staff/confirmStaff';
import { endLeave, openHours, saveHours } from './staff/hours';
import { askRoles, declineRequest, endAccess, grantAccess } from './staff/manageStaff';
import { openStaff } from './staff/showStaff';
import { workChanges, workViews } from './workWays';

interface Router {
  run(context: TurnContext): Promise<unknown>;
  /** Of every button that is answered. */
  verbs: ReadonlySet<string>;
}

/** Without the typing signs of teams-ai, which no option of it switches off: each is a request that Teams counts. */
class Quiet extends Application<TurnState> {
  override startTypingTimer(): void {}
}

/** Every way in, one line each. No state is kept in the router. */
export function makeApp(services: Services): Router {
  const app = new Quiet({ removeRecipientMention: true });

  const verbs = new Set<string>();
  const views = new Set<string>();
  const onPress = (verb: string, deed: Deed, rules: PressRules = {}) => {
    verbs.add(verb);
    if (!rules.changes && !rules.onCards) views.add(verb);
    app.addRoute(isPress(verb), (context) => answerPress(services, context, deed, rules), true);
  };
  const onChange = (verb: string, deed: Deed, rules?: PressRules) =>
    onPress(verb, deed, { ...rules, changes: true });

  for (const [verb, deed] of Object.entries(referralViews)) onPress(verb, deed);
  for (const [verb, deed] of Object.entries(referralChanges))
    onChange(verb, deed, { onCards: verb === 'referral.take' });
  for (const [verb, deed] of Object.entries({
    ...activityViews,
    ...dayViews,
    ...nudgeViews,
    ...workViews,
    ...meetingViews,
  }))
    onPress(verb, deed);
  for (const [verb, deed] of Object.entries({
    ...activityChanges,
    ...dayChanges,
    ...nudgeChanges,
    ...workChanges,
    ...meetingChanges,
  }))
    onChange(verb, deed);
  onChange('room.toMyChat', toMyChat(views));
  onPress('room.refresh', refreshRoom, { toAnyone: true, onCards: true, inRooms: true });
  onChange('staff.ask', askForAccess, { toAnyone: true, onCards: true });
  onPress('staff.open', openStaff);
  onPress('staff.roles.form', askRoles);
  onChange('staff.grant', grantAccess);
  onChange('staff.decline', declineRequest, { onCards: true });
  onChange('staff.end', endAccess);
  onChange('staff.confirm', confirmStaff);
  onPress('staff.hours.form', openHours);
  onChange('staff.hours.save', saveHours);
  onChange('staff.leave.end', endLeave);
  onPress('help.open', openHelp, { toAnyone: true });
  onPress('help.topic', openTopic, { withoutStore: true });
  onPress('privacy.open', openPrivacy, { withoutStore: true });
  onPress('crisis.open', openCrisis, { withoutStore: true });
  app.addRoute(isAnyPress, (context) => answerPress(services, context, tooOld, { withoutStore: true }), true);

  app.addRoute(isComposeQuery, (context) => composeQuery(services, context), true);
  app.addRoute(isInvoke, refuseInvoke, true);
  app.addRoute(isMeeting, (context) => answerMeetingEvent(services, context));
  app.addRoute(isInstall, (context) => answerInstall(services, context));
  app.addRoute(isWords, (context) => answerWords(services, context));
  return { run: (context) => app.run(context), verbs };
}

const isAnyPress = async ({ activity }: TurnContext) => pressedIn(activity) !== undefined;
const isComposeQuery = async ({ activity }: TurnContext) =>
  activity.type === 'invoke' && activity.name === composeQueryName;
const isInvoke = async ({ activity }: TurnContext) => activity.type === 'invoke';
const isWords = async ({ activity }: TurnContext) => activity.type === 'message';
const isMeeting = async ({ activity }: TurnContext) => isMeetingEvent(activity);
const isInstall = async ({ activity }: TurnContext) =>
  activity.type === 'installationUpdate' ||
  (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id) ||
  (activity.membersRemoved ?? []).length > 0;

function isPress(verb: string) {
  return async ({ activity }: TurnContext) => {
    const data = pressedIn(activity)?.data as { verb?: unknown } | undefined;
    return data?.verb === verb;
  };
}

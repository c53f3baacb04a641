import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { findInDialog, openActivities } from './activity/searchActivities';
import { answerInstall } from './door/answerInstall';
import { answerPress, type Deed, type PressRules } from './door/answerPress';
import { answerWords } from './door/answerWords';
import { pressedIn } from './door/incoming';
import { openCrisis, openHelp, openPrivacy, openTopic, tooOld } from './door/pages';
import { refuseInvoke } from './door/reply';
import { askOutcome, closeReferral } from './referral/closeReferral';
import { askCorrection, correctReferral } from './referral/correctReferral';
import { askHandBack, handBackReferral } from './referral/handBackReferral';
import { discardReferral, keepReferral, personSaidNo } from './referral/keepReferral';
import { openReferral } from './referral/openReferral';
import { askFirstContact, recordFirstContact } from './referral/recordFirstContact';
import { sendReferral } from './referral/sendReferral';
import { openMyReferrals } from './referral/showMyReferrals';
import { openQueue } from './referral/showQueue';
import { openReferralForm, resumeReferral } from './referral/startReferral';
import { takeReferral } from './referral/takeReferral';
import { askWithdraw, withdrawReferral } from './referral/withdrawReferral';
import type { Services } from './services';
import { askForAccess } from './staff/askForAccess';
import { askRoles, declineRequest, endAccess, grantAccess } from './staff/manageStaff';
import { openStaff } from './staff/showStaff';

/** Every way in, one line each. No state is kept in the router. */
export function makeApp(services: Services): { run: (context: TurnContext) => Promise<unknown> } {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: true });

  const onPress = (verb: string, deed: Deed, rules?: PressRules) =>
    app.addRoute(isPress(verb), (context) => answerPress(services, context, deed, rules), true);
  const onChange = (verb: string, deed: Deed, rules?: PressRules) =>
    onPress(verb, deed, { ...rules, changes: true });

  onPress('referral.form', openReferralForm);
  onPress('referral.resume', resumeReferral);
  onChange('referral.send', sendReferral);
  onChange('referral.save', keepReferral);
  onChange('referral.discard', discardReferral);
  onChange('referral.saidNo', personSaidNo);
  onPress('referral.mine', openMyReferrals);
  onPress('referral.open', openReferral);
  onChange('referral.take', takeReferral, { onCards: true });
  onPress('referral.firstContact.form', askFirstContact);
  onChange('referral.firstContact', recordFirstContact);
  onPress('referral.handBack.form', askHandBack);
  onChange('referral.handBack', handBackReferral);
  onPress('referral.close.form', askOutcome);
  onChange('referral.close', closeReferral);
  onPress('referral.withdraw.form', askWithdraw);
  onChange('referral.withdraw', withdrawReferral);
  onPress('referral.correct.form', askCorrection);
  onChange('referral.correct', correctReferral);
  onPress('queue.open', openQueue);
  onPress('activities.open', openActivities);
  onPress('activities.find', findInDialog);
  onChange('staff.ask', askForAccess, { toAnyone: true, onCards: true });
  onPress('staff.open', openStaff);
  onPress('staff.roles.form', askRoles);
  onChange('staff.grant', grantAccess);
  onChange('staff.decline', declineRequest, { onCards: true });
  onChange('staff.end', endAccess);
  onPress('help.open', openHelp, { toAnyone: true });
  onPress('help.topic', openTopic, { withoutStore: true });
  onPress('privacy.open', openPrivacy, { withoutStore: true });
  onPress('crisis.open', openCrisis, { withoutStore: true });
  app.addRoute(isAnyPress, (context) => answerPress(services, context, tooOld, { withoutStore: true }), true);

  app.addRoute(isInvoke, refuseInvoke, true);
  app.addRoute(isInstall, (context) => answerInstall(services, context));
  app.addRoute(isWords, (context) => answerWords(services, context));
  return app;
}

const isAnyPress = async ({ activity }: TurnContext) => pressedIn(activity) !== undefined;
const isInvoke = async ({ activity }: TurnContext) => activity.type === 'invoke';
const isWords = async ({ activity }: TurnContext) => activity.type === 'message';
const isInstall = async ({ activity }: TurnContext) =>
  activity.type === 'installationUpdate' ||
  (activity.membersAdded ?? []).some(({ id }) => id === activity.recipient.id);

function isPress(verb: string) {
  return async ({ activity }: TurnContext) => {
    const data = pressedIn(activity)?.data as { verb?: unknown } | undefined;
    return data?.verb === verb;
  };
}

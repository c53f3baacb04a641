import { Application, type TurnState } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { answerInstall } from './answerInstall';
import { answerPress, type Deed, type PressRules } from './answerPress';
import { answerWords } from './answerWords';
import { askForAccess } from './askForAccess';
import { askOutcome, closeReferral } from './closeReferral';
import { askCorrection, correctReferral } from './correctReferral';
import { askHandBack, handBackReferral } from './handBackReferral';
import { pressedIn } from './incoming';
import { discardReferral, keepReferral, personSaidNo } from './keepReferral';
import { askRoles, declineRequest, endAccess, grantAccess } from './manageStaff';
import { openReferral } from './openReferral';
import { openCrisis, openHelp, openTopic, tooOld } from './pages';
import { askFirstContact, recordFirstContact } from './recordFirstContact';
import { refuseInvoke } from './reply';
import { findInDialog, openActivities } from './searchActivities';
import { sendReferral } from './sendReferral';
import type { Services } from './services';
import { openMyReferrals } from './showMyReferrals';
import { openQueue } from './showQueue';
import { openStaff } from './showStaff';
import { openReferralForm, resumeReferral } from './startReferral';
import { takeReferral } from './takeReferral';
import { askWithdraw, withdrawReferral } from './withdrawReferral';

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

import { followUpDay } from '../../domain/checkIn/followUp';
import { nextStepOf } from '../../domain/checkIn/nextStep';
import { isWithPerson, mayWork, seesDetails } from '../../domain/referral/access';
import { mayReopenAt } from '../../domain/referral/ending/reopenReferral';
import { mayTakeBack } from '../../domain/referral/ending/undoDeed';
import { isOpen, isStarted } from '../../domain/referral/statusGroups';
import { dateAt } from '../../domain/staff/leave';
import type { SubmitAction } from '../card';
import type { CaseDetailsView } from './caseDetailsView';
import { detailsButtons } from './detailsButtons';
import { undoTitle } from './record/undoWords';

const most = 6;

/** What they most likely do next. What finds no room there stands folded above, with the rest. */
export function detailsActions(view: CaseDetailsView): SubmitAction[] {
  const undo = undoOf(view);
  return [...allActions(view).slice(0, roomFor(undo)), ...undo];
}

/** What found no room among the buttons. */
export function overflowing(view: CaseDetailsView): SubmitAction[] {
  return allActions(view).slice(roomFor(undoOf(view)));
}

/** The last one of those that are seen at once. */
function undoOf({ found, relations, nonce, readerId, now }: CaseDetailsView): SubmitAction[] {
  const isSilent = found.safetyHold && !seesDetails(relations);
  return !isSilent && mayTakeBack(found, readerId, relations, now)
    ? [detailsButtons(found, nonce).button(undoTitle(found.timeline), 'referral.undo')]
    : [];
}

function roomFor(undo: readonly SubmitAction[]): number {
  return most - undo.length;
}

function allActions(view: CaseDetailsView): SubmitAction[] {
  const { found, relations, nonce, readerId } = view;
  const { button, first } = detailsButtons(found, nonce);
  const { referral } = found;
  const is = (relation: (typeof relations)[number]) => relations.includes(relation);
  const works = mayWork(relations);
  const today = dateAt(view.now, view.timeZone);
  const isWithout = works && nextStepOf(found, view.local, today)?.is === 'none';
  const isUnanswered =
    referral.status === 'sent' || referral.status === 'needInfo' || referral.status === 'withIntake';
  const answersIt = is('mayTake') || is('lead') || (is('intake') && referral.status === 'withIntake');
  // the same at every turn: a button that comes or goes would tell
  if (found.safetyHold && !seesDetails(relations))
    return is('referrer') ? [button('Withdraw', 'referral.withdraw.form')] : [];
  const actions: (SubmitAction | false)[] = [
    is('lead') &&
      referral.status === 'trying' &&
      referral.giveUpAskedAt !== undefined &&
      first('End: could not make contact', 'referral.giveUp.form'),
    (is('referrer') || (is('lead') && referral.status === 'needInfo')) &&
      isAskedOf(view) &&
      first('Answer', 'referral.answer.form'),
    is('referrer') &&
      (found.askedToTeam?.includes(readerId) ?? false) &&
      first('Join the care team', 'referral.team.yes'),
    is('referrer') &&
      (found.askedToTeam?.includes(readerId) ?? false) &&
      button('No thank you', 'referral.team.no'),
    is('mayTake') && first("I'll take it", 'referral.take'),
    referral.status === 'withIntake' &&
      (is('intake') || is('lead')) &&
      first('They receive care here', 'referral.careConfirmed'),
    is('lead') &&
      isOpen(referral) &&
      referral.status !== 'needInfo' &&
      referral.status !== 'withIntake' &&
      button('Name a link worker', 'referral.assign.form'),
    (referral.status === 'named' || referral.status === 'trying') &&
      isWithPerson(relations) &&
      first('First contact', 'referral.firstContact.form'),
    referral.status === 'trying' &&
      works &&
      referral.giveUpAskedAt === undefined &&
      (referral.referrerAskedAt === undefined
        ? button('Ask the referrer', 'referral.askForWay')
        : button('Could not reach them', 'referral.giveUp.form')),
    isWithout && first('Set the next check-in', 'referral.checkInSet.form'),
    referral.status === 'gettingStarted' && works && first('Write down a check-in', 'referral.checkIn.form'),
    followUpDay(found) !== undefined && works && first('Ask how they are', 'referral.checkIn.form'),
    isStarted(referral) && works && button('End with an outcome', 'referral.close.form'),
    referral.status === 'paused' && works && first('Go on', 'referral.goOn'),
    referral.status === 'paused' && works && button('Write down a check-in', 'referral.checkIn.form'),
    referral.status === 'gettingStarted' && works && button('Pause', 'referral.pause.form'),
    isUnanswered && answersIt && button('Not able to accept', 'referral.notAble.form'),
    is('referrer') &&
      isUnanswered &&
      found.referrerIds.includes(readerId) &&
      button('Correct it', 'referral.correct.form'),
    is('mayTake') && button('I know this person', 'referral.conflict'),
    isOpen(referral) && seesDetails(relations) && button('Concern', 'referral.concern.form'),
    isOpen(referral) &&
      !seesDetails(relations) &&
      is('referrer') &&
      button('Withdraw', 'referral.withdraw.form'),
    mayComeBack(view) && first('Open again as a new referral', 'referral.reopen'),
  ];
  return oneMain(actions.filter((action) => action !== false));
}

/** The first main button stays the main one. */
function oneMain(actions: SubmitAction[]): SubmitAction[] {
  const main = actions.find(({ style }) => style === 'positive');
  return actions.map((action) => {
    if (action === main || action.style !== 'positive') return action;
    const { style: _second, ...rest } = action;
    return rest;
  });
}

function isAskedOf({ found: { referral } }: CaseDetailsView): boolean {
  return (
    referral.status === 'needInfo' ||
    (referral.status === 'trying' && referral.referrerAskedAt !== undefined && !referral.answeredAt)
  );
}

function mayComeBack({ found, relations, readerId, now }: CaseDetailsView): boolean {
  const { referral, consents, reopenedAs } = found;
  const hasEnded = referral.status === 'closed' || referral.status === 'noContact';
  const died = referral.status === 'closed' && referral.outcome === 'died';
  const isOwn = found.referrers.some(({ personId, through }) => personId === readerId && !through);
  const may = mayWork(relations) || (relations.includes('referrer') && isOwn);
  const isFinal = found.undo === undefined || found.undo.by === readerId || found.undo.until <= now;
  return (
    isFinal && hasEnded && !died && may && consents.refer.given && !reopenedAs && mayReopenAt(found, now)
  );
}

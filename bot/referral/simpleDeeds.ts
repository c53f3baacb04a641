import { reviewConsents } from '../../domain/checkIn/reviewConsents';
import { holderOf } from '../../domain/referral/access';
import { answerTeam, leaveTeam } from '../../domain/referral/people/careTeam';
import { settleConcern } from '../../domain/referral/people/concern';
import { muteReferral } from '../../domain/referral/people/muteReferral';
import { holdForSafety, unrestrictCase } from '../../domain/referral/people/restrictCase';
import { isWork } from '../../domain/referral/statusGroups';
import { acceptReferral, sayHello } from '../../domain/referral/work/acceptReferral';
import { askForWay } from '../../domain/referral/work/giveUp';
import { confirmCare, sendToIntake } from '../../domain/referral/work/intake';
import { resumeReferral } from '../../domain/referral/work/pauseReferral';
import { takeReferral } from '../../domain/referral/work/takeReferral';
import { caseDeed } from './caseDeed';
import { undo } from './work/undo';

/** Deeds of one press: the rule, and what is said when it is done. */
export const simpleDeeds = {
  'referral.take': caseDeed(
    (found, { by, at, local }) => takeReferral(found, by, at, local),
    // the same press delivered once more, much later, must not say so of what they gave back
    (_event, found, by) =>
      isWork(found.referral) && holderOf(found) === by.id
        ? 'You have taken it.'
        : 'You had taken it, and have it no longer.',
  ),
  'referral.accept': caseDeed(
    (found, { by, at, local }) => acceptReferral(found, by, at, local),
    'Accepted. The referrer hears. A hello to the person is due every two weeks while they wait.',
  ),
  'referral.hello': caseDeed(
    (found, { by, at, local }) => sayHello(found, by, at, local),
    'Written down: somebody said hello.',
  ),
  'referral.toIntake': caseDeed(
    (found, { by, at, local }) => sendToIntake(found, by, at, local),
    'It is with the intake team. They find out about care, and then it goes on.',
  ),
  'referral.careConfirmed': caseDeed(
    (found, { by, at, local }) => confirmCare(found, by, at, local),
    'It is with the link workers now.',
  ),
  'referral.askForWay': caseDeed(
    (found, { by, at, local }) => askForWay(found, by, at, local),
    'The referrer is asked for another way to reach them.',
  ),
  'referral.goOn': caseDeed(
    (found, { by, at, local }) => resumeReferral(found, by, at, local),
    'It goes on.',
  ),
  'referral.undo': undo,
  'referral.mute': caseDeed(
    (found, { by, at }) => muteReferral(found, true, by, at),
    'No more lines about this one. Questions still reach you, and you can open it at any time.',
  ),
  'referral.unmute': caseDeed(
    (found, { by, at }) => muteReferral(found, false, by, at),
    'You hear of it again.',
  ),
  'referral.hold': caseDeed(
    (found, { by, at }) => holdForSafety(found, true, by, at),
    'Nothing is told beyond the care team, and nobody is told why.',
  ),
  'referral.release': caseDeed(
    (found, { by, at }) => holdForSafety(found, false, by, at),
    'The hold is lifted: the referrer hears again.',
  ),
  'referral.unrestrict': caseDeed(
    (found, { by, at }) => unrestrictCase(found, by, at),
    'It stands in the lists again.',
  ),
  'referral.consentsReviewed': caseDeed(
    (found, { by, at }) => reviewConsents(found, by, at),
    'Written down: gone through with them today.',
  ),
  'referral.concernSettled': caseDeed(
    (found, { by, at }) => settleConcern(found, by, at),
    'Written down. Reminders go on.',
  ),
  'referral.team.yes': caseDeed(
    (found, { by, at }) => answerTeam(found, true, by, at),
    'You are on the care team.',
  ),
  'referral.team.no': caseDeed(
    (found, { by, at }) => answerTeam(found, false, by, at),
    'Thank you for answering.',
  ),
  'referral.team.leave': caseDeed(
    (found, { by, at, press }) => leaveTeam(found, press.ids['personId'] ?? by.id, by, at),
    'Taken off the care team.',
  ),
};

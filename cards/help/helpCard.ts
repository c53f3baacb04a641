import {
  holdsOne,
  mayAddActivities,
  mayConfer,
  mayEditActivities,
  mayKeepRecords,
  mayManageStaff,
  mayQueue,
  mayRefer,
  maySearchActivities,
  maySeeAudit,
  maySeeGaps,
  mayTake,
} from '../../domain/staff/rights';
import { roles as everyRole, type Role } from '../../domain/staff/roles';
import { opens } from '../buttons';
import type { ActionSet, Card, SubmitAction } from '../card';
import { card, heading, line, quiet } from '../parts';
import { helpTopics } from './helpTopics';
import { wordsToWrite } from './usableWords';

/** What the reader can do and say here, each with its button. */
export function helpCard(nonce: string, roles: readonly Role[]): Card {
  const button = (any: readonly Role[], title: string, verb: string, style?: 'positive') =>
    holdsOne(roles, any) ? [opens(title, { verb, nonce }, style)] : [];
  const refers = holdsOne(roles, mayRefer);
  const topics = helpTopics.map(({ id, title }) => {
    const ids = { topic: id, ...(refers && { refers: 'yes' }) };
    return actionSet([opens(title, { verb: 'help.topic', ids, nonce })]);
  });
  return card(
    [
      heading('Local Connections'),
      line(about(roles)),
      ...actionSet([
        ...button(mayTake, 'My cases', 'cases.mine'),
        ...button(mayTake, 'Small groups', 'groups.open'),
        ...button(mayTake, 'For my supervision', 'parked.open'),
        ...button(mayRefer, 'Find a referral', 'find.open'),
        ...button(everyRole, 'My hours and leave', 'staff.hours.form'),
      ]),
      ...actionSet([
        ...button(mayConfer, 'Case conferences', 'conferences.open'),
        ...button(maySeeAudit, 'Unusual access', 'access.open'),
        ...button(mayKeepRecords, 'Records', 'records.open'),
      ]),
      ...actionSet([
        ...button(mayAddActivities, 'Add an activity', 'activity.add.form'),
        ...button(mayEditActivities, 'Upkeep', 'activity.upkeep'),
        ...button(maySeeGaps, 'Gaps', 'gaps.open'),
      ]),
      ...topics.flat(),
      ...actionSet([opens('Privacy, in short', { verb: 'privacy.open', nonce })]),
      quiet(`Words: ${wordsToWrite(roles)}`),
    ],
    [
      ...button(mayRefer, 'Refer a person', 'referral.form', 'positive'),
      ...button(mayRefer, 'My referrals', 'referral.mine'),
      ...button(mayQueue, 'Queue', 'queue.open'),
      ...button(maySearchActivities, 'Find activities', 'activities.open', refers ? undefined : 'positive'),
      ...button(mayManageStaff, 'Staff', 'staff.open'),
      opens('In a crisis', { verb: 'crisis.open', nonce }),
    ],
  );
}

function about(roles: readonly Role[]): string {
  if (roles.length === 0) return 'Say hello in your own chat with this bot to ask for access.';
  const what = holdsOne(roles, mayRefer)
    ? 'Refer a person, see what became of it, find an activity.'
    : 'Find an activity.';
  return `${what} Press a button or write the word.`;
}

function actionSet(actions: SubmitAction[]): ActionSet[] {
  return actions.length > 0 ? [{ type: 'ActionSet', spacing: 'small', actions }] : [];
}

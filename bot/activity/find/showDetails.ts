import { activityDetails } from '../../../cards/activity/find/details/activityDetails';
import { suggestedDetails } from '../../../cards/suggest/suggestedDetails';
import type { Activity } from '../../../domain/activity/activity';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { holdsOne, maySearchActivities, mayVet } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { readActivity } from '../readActivity';
import { suggestedPresses, suggestedWay } from './suggestedWay';

export const notHere =
  'That activity is not in a directory that you can look into. It may have been taken out.';
export const setAside =
  'The team has set this activity aside for now. A link worker can help to find another.';

/** "Details": the activity as it stands now. */
export async function showDetails(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return { line: notHere };
  const { found } = read;
  const sees = holdsOne(rolesAt(by, found.localId), mayVet);
  // it holds at once everywhere, also for a card that was posted before
  if (found.vetting?.status === 'doNotSuggest' && !sees) return { line: setAside };
  return detailsAnswer(services, by, press, found);
}

/** The details in a dialog, with what has just been done. Whoever calls has asked for the rights. */
export function detailsAnswer(
  services: Services,
  by: Asker,
  press: Press,
  activity: Activity,
  says?: string,
): Answer {
  const dialog = activityDetails({
    activity,
    local: localFor(services, activity.localId),
    roles: rolesAt(by, activity.localId),
    says,
    back: backIn(press),
    now: services.now(),
    // the card that it was opened from stands in the chat for long: a later deed is one of its own
    nonce: nonceAfter(`${press.nonce} ${activity.revision}`),
  });
  const way = suggestedWay(press.ids);
  if (!way) return { title: 'Activity', dialog };
  const presses = suggestedPresses(way, activity, nonceAfter(`${press.nonce} ${activity.id} suggested`));
  return { title: 'Activity', dialog: suggestedDetails(dialog, presses) };
}

/** The page of results that it was opened from, or what was suggested. */
export function backIn({ ids }: Pick<Press, 'ids'>): Record<string, string> | undefined {
  const { wanted, from = '0', suggested } = ids;
  if (suggested !== undefined) return { suggested };
  return wanted === undefined ? undefined : { wanted, from };
}

import { shareForm } from '../../../cards/activity/share/shareForm';
import { mayBeHandedOn } from '../../../domain/activity/share/mayBeHandedOn';
import type { Asker } from '../../../domain/staff/asker';
import { maySearchActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import { localFor, type Services } from '../../services';
import { readActivity } from '../readActivity';
import { backIn, notHere, setAside } from './showDetails';

/** "Hand to a person": plain text to copy. */
export async function shareActivity(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return { line: notHere };
  const { found: activity } = read;
  if (activity.vetting?.status === 'doNotSuggest') return { line: setAside };
  if (!mayBeHandedOn(activity)) return { line: 'It is not running now, so there is nothing to hand on yet.' };
  const dialog = shareForm({
    activity,
    local: localFor(services, activity.localId),
    back: { ...backIn(press) },
    now: services.now(),
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'Hand to a person', dialog };
}

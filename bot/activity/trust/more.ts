import { moreCard } from '../../../cards/activity/trust/moreCard';
import { wayBack } from '../../../cards/activity/trust/wayBack';
import { type Asker, rolesAt } from '../../../domain/staff/asker';
import { maySearchActivities } from '../../../domain/staff/rights';
import type { Answer } from '../../answer';
import { nonceAfter } from '../../nonce';
import type { Press } from '../../press';
import type { Services } from '../../services';
import { readActivity } from '../readActivity';
import { noActivity } from './noActivity';

/** The rest of what the reader can do about an activity. */
export async function showMore(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return noActivity(services, by, press);
  const { found } = read;
  const dialog = moreCard({
    activity: found,
    reader: { id: by.id, roles: rolesAt(by, found.localId) },
    now: services.now(),
    way: wayBack(press.ids),
    nonce: nonceAfter(`${press.nonce} ${found.revision}`),
  });
  return { title: 'More', dialog };
}

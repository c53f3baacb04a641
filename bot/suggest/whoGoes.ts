import { whoGoesCard } from '../../cards/suggest/whoGoesCard';
import { stopOf } from '../../domain/activity/stopped/stopOf';
import { mayWork, relationsTo } from '../../domain/referral/access';
import type { Asker } from '../../domain/staff/asker';
import { maySearchActivities } from '../../domain/staff/rights';
import { notHere } from '../activity/find/showDetails';
import { readActivity } from '../activity/readActivity';
import { asShownTo } from '../activity/setAside';
import type { Answer } from '../answer';
import { auditViews } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { localFor, type Services } from '../services';
import { ownGoingTo } from './ownGoingTo';

const mostShown = 20;

/** In whose plan an activity stands that has stopped: those whom the reader is to talk with. Each name is a view. */
export async function whoGoes(services: Services, by: Asker, press: Press): Promise<Answer> {
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return { line: notHere };
  const { found: activity } = read;
  const all = await ownGoingTo(services, activity, by.id);
  const own = all.filter(({ found }) => mayWork(relationsTo(found, by)));
  const rows = own.slice(0, mostShown);
  await auditViews(
    services,
    by,
    press,
    rows.map(({ found }) => found),
  );
  const dialog = whoGoesCard({
    activity: asShownTo(by, activity),
    stop: stopOf(activity),
    rows: rows.map((one) => ({ ...one, local: localFor(services, one.found.localId) })),
    more: own.length - rows.length,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'In whose plan it stands', dialog };
}

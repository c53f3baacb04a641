import { forWhomCard } from '../../cards/suggest/forWhomCard';
import { mayBeHandedOn } from '../../domain/activity/share/mayBeHandedOn';
import { liveConnection } from '../../domain/activity/stopped/liveConnection';
import { isWithPerson, relationsTo } from '../../domain/referral/access';
import { workStatuses } from '../../domain/referral/statusGroups';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { maySearchActivities, mayTake } from '../../domain/staff/rights';
import { notHere, setAside } from '../activity/find/showDetails';
import { readActivity } from '../activity/readActivity';
import type { Answer } from '../answer';
import { auditNow, auditViews } from '../auditing';
import { nonceAfter } from '../nonce';
import type { Press } from '../press';
import { mergedPage } from '../referral/finding/mergedPage';
import type { Services } from '../services';

const shown = 8;

/** "For somebody I work with": those whom they have or cover for, by name. Each name shown is a view. */
export async function forWhom(services: Services, by: Asker, press: Press): Promise<Answer> {
  const locals = localsWith(by, mayTake);
  if (locals.length === 0) return notTheirs(services, by, press);
  const read = await readActivity(services, by, press, maySearchActivities);
  if (!read) return { line: notHere };
  const { found: activity } = read;
  if (!mayBeHandedOn(activity)) return { line: setAside };
  const { after } = press.ids;
  const where = [
    { field: 'referral.takenBy.personId', in: [by.id, ...(by.covers ?? [])] },
    { field: 'referral.status', in: workStatuses },
  ];
  const page = await mergedPage(
    services.store,
    locals.map((partition) => ({ partition, where })),
    {
      order: { by: 'referral.dueAt' },
      limit: shown,
      after,
      isShown: (found) => isWithPerson(relationsTo(found, by)),
    },
  );
  await auditViews(services, by, press, page.cases);
  const to = { localId: activity.localId, activityIds: [activity.id, ...(activity.mergedFrom ?? [])] };
  const dialog = forWhomCard({
    activity,
    rows: page.cases.map((found) => ({
      found,
      isInPlan: liveConnection(found, to) !== undefined,
      nonce: nonceAfter(`${press.nonce} ${found.id} ${found.revision}`),
    })),
    next: page.next,
    isFirst: after === undefined,
    nonce: nonceAfter(press.nonce),
  });
  return { title: 'For somebody I work with', dialog };
}

async function notTheirs(services: Services, by: Asker, press: Press): Promise<Answer> {
  const refused = { subjectId: 'none', kind: 'view', allowed: false, refusal: 'not-yours' } as const;
  await auditNow(services, by, press, refused);
  return { line: 'That is for link workers and Leads, for people they work with.' };
}

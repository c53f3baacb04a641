import { type Activity, asActivity } from '../../../domain/activity/activity';
import { expectations } from '../../../domain/activity/trust/expectations';
import { vettingChecks } from '../../../domain/activity/trust/vetting';
import { manyActivities } from '../manyActivities';
import { long, staffName, worker } from './made';

export const now = '2026-11-22T22:10:00.000Z';
const by = { personId: worker.id, name: staffName };

/** With everything that the team can know of it, as long as the forms allow. */
export function others(count: number): Activity[] {
  return manyActivities(count).map((made) =>
    asActivity({
      ...made,
      revision: 3,
      vetting: {
        status: 'visited',
        by,
        at: now,
        reviewDue: '2027-05-22',
        checks: [...vettingChecks],
      },
      whatToExpect: Object.fromEntries(expectations.map((one) => [one, long(200)])),
      communityKinds: ['place', 'interest', 'culture', 'identity', 'online'],
      localContact: by,
      concerns: [1, 2, 3].map(() => ({ at: now, by, what: 'other', words: long(500) })),
      sourceName: 'The list of the shire council',
      goneSince: now,
      addedBy: by,
      toldBy: long(120),
    }),
  );
}

const [first] = others(1);
if (!first) throw new Error('There is no activity.');
export const activity: Activity = first;

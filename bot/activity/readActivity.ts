import { type Activity, asActivity } from '../../domain/activity/activity';
import { type Asker, localsWith } from '../../domain/staff/asker';
import type { Role } from '../../domain/staff/roles';
import type { Held } from '../../store/store';
import type { Press } from '../press';
import type { Services } from '../services';

export interface ReadActivity {
  held: Held<Activity>;
  found: Activity;
}

/** The activity that a press names, where its reader may look at all. One that was merged leads to the one that goes on. */
export async function readActivity(
  services: Pick<Services, 'store'>,
  by: Asker,
  { ids }: Pick<Press, 'ids'>,
  any: readonly Role[],
): Promise<ReadActivity | undefined> {
  const { localId = '', activityId = '' } = ids;
  if (!localsWith(by, any).includes(localId)) return undefined;
  let id: string | undefined = activityId;
  for (const seen = new Set<string>(); id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const held: Held<Activity> | undefined = await services.store.read('activities', localId, id);
    if (!held) return undefined;
    const found = asActivity(held.document);
    if (found.mergedInto === undefined) return { held, found };
    id = found.mergedInto;
  }
  return undefined;
}

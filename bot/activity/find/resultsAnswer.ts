import { activityResults } from '../../../cards/activity/find/results/activityResults';
import type { Card } from '../../../cards/card';
import type { Found } from '../../../domain/activity/search/directorySearch';
import { type Asker, localsWith } from '../../../domain/staff/asker';
import { mayAddActivities, maySearchActivities } from '../../../domain/staff/rights';
import { localOf, type Services } from '../../services';
import { recordGap } from './recordGap';

export const noSearching = 'Your role here does not look up activities.';

/** Where somebody may look: the Locals at which their role does. */
export function searchedLocals(services: Pick<Services, 'locals'>, by: Asker): string[] {
  return localsWith(by, maySearchActivities).filter((id) => localOf(services, id) !== undefined);
}

interface Drawing {
  isShared: boolean;
  isDialog: boolean;
  nonce: string;
}

/** Draws what was found. What was looked for in vain is kept as a gap, without a word of what was written. */
export async function drawResults(
  services: Services,
  by: Asker,
  found: Found,
  drawing: Drawing,
): Promise<Card> {
  const localIds = searchedLocals(services, by);
  const isMissed = found.total === 0 && !found.isPartial && !found.isEmpty;
  if (isMissed) await recordGap(services, localIds, found.wanted);
  return activityResults({
    found,
    locals: localIds.flatMap((id) => localOf(services, id) ?? []),
    mayAdd: localsWith(by, mayAddActivities).length > 0,
    now: services.now(),
    ...drawing,
  });
}

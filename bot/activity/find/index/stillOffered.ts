import { type Activity, asActivity } from '../../../../domain/activity/activity';
import type { FoundActivity } from '../../../../domain/activity/search/directorySearch';
import type { Match } from '../../../../domain/activity/search/ranked';
import type { Services } from '../../../services';
import { waitAtMost } from './waitAtMost';

export interface StillOffered {
  shown: FoundActivity[];
  /** How many of those looked at are offered no longer. */
  dropped: number;
  /** The store did not answer for some: they are not shown, for nobody knows how they stand now. */
  unread: number;
}

const longestRead = 900;

/** The first so many of these, as they stand in the store now. What is offered no longer makes room for the next. */
export async function stillOffered(
  { store, log }: Pick<Services, 'store' | 'log'>,
  matches: readonly Match[],
  many: number,
): Promise<StillOffered> {
  const found: StillOffered = { shown: [], dropped: 0, unread: 0 };
  let fault: unknown;
  const read = async ({ entry, near }: Match): Promise<FoundActivity | 'gone' | 'unread'> => {
    try {
      const held = await waitAtMost(longestRead, store.read('activities', entry.localId, entry.id));
      if (!held) return 'unread';
      const activity = held.value && asActivity(held.value.document);
      if (!activity || !isOffered(activity)) return 'gone';
      return { activity, ...(near?.km !== undefined && { km: Math.round(near.km * 10) / 10 }) };
    } catch (error) {
      fault = error;
      log.fault('an activity not read', error, { activityId: entry.id });
      return 'unread';
    }
  };
  for (let at = 0; at < matches.length && found.shown.length < many && found.unread === 0; ) {
    const some = matches.slice(at, at + many - found.shown.length);
    at += some.length;
    for (const one of await Promise.all(some.map(read))) {
      if (one === 'gone') found.dropped += 1;
      else if (one === 'unread') found.unread += 1;
      else found.shown.push(one);
    }
  }
  if (fault !== undefined && found.shown.length === 0) throw fault;
  return found;
}

function isOffered({ status, mergedInto, vetting }: Activity): boolean {
  return status === 'active' && mergedInto === undefined && vetting?.status !== 'doNotSuggest';
}

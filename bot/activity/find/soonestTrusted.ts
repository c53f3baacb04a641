import { DateTime } from 'luxon';
import { nextTimes } from '../../../cards/activity/find/nextTimes';
import type { Activity } from '../../../domain/activity/activity';
import type { Found } from '../../../domain/activity/search/directorySearch';
import { nothingWanted, weekdays } from '../../../domain/activity/search/wanted';
import { freshnessOf } from '../../../domain/activity/trust/freshness';
import { pausedUntil } from '../../../domain/activity/trust/pausedUntil';
import { dateAt } from '../../../domain/staff/leave';
import { localFor, type Services } from '../../services';

const looked = 24;
const daysAhead = 3;

/** Before the first letter: trusted ones that were checked lately, the soonest first. */
export async function soonestTrusted(
  services: Services,
  localIds: readonly string[],
  limit: number,
): Promise<{ activities: Activity[]; found: Found }> {
  const { search } = services.directory;
  const wanted = { ...nothingWanted, days: daysFrom(services, localIds), vettedOnly: true };
  const soon = await search(localIds, wanted, { limit: looked });
  const found = soon.shown.length >= limit ? soon : await search(localIds, nothingWanted, { limit: looked });
  const all = new Map(
    [...soon.shown, ...found.shown].map(({ activity }) => [`${activity.localId} ${activity.id}`, activity]),
  );
  const running = [...all.values()].filter((activity) => pausedUntil(activity) === undefined);
  const keyed = running.map((activity) => ({ activity, key: keyOf(services, activity) }));
  // the directory gives the trusted first; among equals that order stays
  keyed.sort((one, other) => one.key.localeCompare(other.key, 'en'));
  return { activities: keyed.slice(0, limit).map(({ activity }) => activity), found };
}

/** Today and the days after it. */
function daysFrom(services: Services, [localId = '']: readonly string[]) {
  const today = DateTime.fromISO(services.now(), { zone: localFor(services, localId).timeZone }).weekday - 1;
  return weekdays.filter((_, at) => (at - today + 7) % 7 < daysAhead);
}

function keyOf(services: Services, activity: Activity): string {
  const now = services.now();
  const local = localFor(services, activity.localId);
  const isKnown = ['visited', 'trusted'].includes(activity.vetting?.status ?? '');
  const isFresh =
    freshnessOf(activity.assured_date, dateAt(now, local.timeZone), local.freshness) === 'fresh';
  const [next] = nextTimes(activity, local, now, 1);
  const missing = [isKnown, isFresh].filter((is) => !is).length;
  return `${missing} ${next?.startsAt ?? next?.date ?? '~'}`;
}

import type { Staff } from '../../domain/staff/staff';
import { nextWorking } from '../../domain/staff/workingTime';
import { localOf, type Services } from '../services';
import { isAway } from './isAway';

const anHour = 60 * 60_000;

/** Until they work again, and an hour after the last message of this sort; undefined when they may be told now. */
export async function untilTheyMayBeTold(
  services: Services,
  staff: Staff,
  localId: string,
): Promise<{ waitUntil: string; isAway: boolean } | undefined> {
  const now = services.now();
  const local = localOf(services, localId);
  const working = local ? nextWorking(staff, now, local) : now;
  const free = await freeFrom(services, staff.id);
  const waitUntil = working > free ? working : free;
  if (waitUntil <= now) return undefined;
  return { waitUntil, isAway: local !== undefined && isAway(staff, now, local) };
}

async function freeFrom(services: Services, personId: string): Promise<string> {
  const last = (await services.store.read('references', personId, personId))?.document.lastNoticeAt;
  return last === undefined ? '' : new Date(Date.parse(last) + anHour).toISOString();
}

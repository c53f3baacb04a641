import type { Local } from '../../domain/local';
import type { Disposal } from '../../domain/records/disposal';
import { whenDisposable } from '../../domain/records/whenDisposable';
import type { Case } from '../../domain/referral/case';
import { dateAt } from '../../domain/staff/leave';
import type { Services } from '../services';
import { relatedTo } from './relatedTo';

/** Nothing was done with it since it was marked, and nothing has come that keeps it. */
export async function mayStillGo(
  services: Pick<Services, 'store' | 'now'>,
  local: Local,
  disposal: Pick<Disposal, 'lastOn' | 'years'>,
  found: Case,
): Promise<boolean> {
  const today = dateAt(services.now(), local.timeZone);
  const when = whenDisposable(found, await relatedTo(services, found), disposal, local, today);
  return when.why === undefined && when.lastOn <= disposal.lastOn;
}

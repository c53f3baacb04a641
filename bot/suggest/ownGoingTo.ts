import type { Activity } from '../../domain/activity/activity';
import { liveConnection } from '../../domain/activity/stopped/liveConnection';
import type { Connection } from '../../domain/connection/connection';
import type { Case } from '../../domain/referral/case';
import type { Services } from '../services';
import { casesGoingTo } from './casesGoingTo';
import { whoTells } from './whoTells';

/** Those in whose plan an activity stands and with whom this reader is to talk of it. */
export async function ownGoingTo(
  services: Services,
  { id, localId, mergedFrom = [] }: Pick<Activity, 'id' | 'localId' | 'mergedFrom'>,
  readerId: string,
): Promise<{ found: Case; connection: Connection }[]> {
  const to = { localId, activityIds: [id, ...mergedFrom] };
  const all = (await casesGoingTo(services, to)).map(async (found) => {
    const connection = liveConnection(found, to);
    const isTheirs = connection && (await whoTells(services, found)).includes(readerId);
    return isTheirs ? [{ found, connection }] : [];
  });
  return (await Promise.all(all)).flat().sort((one, other) => one.found.id.localeCompare(other.found.id));
}

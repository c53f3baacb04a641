import { DateTime } from 'luxon';
import type { Local } from '../../domain/local';
import { endedStatuses } from '../../domain/records/endedStatuses';
import { mayDisposeOf } from '../../domain/records/seesRecords';
import type { Case } from '../../domain/referral/case';
import type { Asker } from '../../domain/staff/asker';
import type { Services } from '../services';

interface Asked {
  /** A date of the Local: those that ended by then. */
  upTo?: string;
  after?: string | undefined;
  limit: number;
}

/** A page of what has ended, the longest ago first, as far as it is theirs to speak of. */
export async function endedCases(
  services: Services,
  by: Asker,
  { id: localId, timeZone }: Local,
  { upTo, after, limit }: Asked,
): Promise<{ cases: Case[]; next?: string }> {
  const { found, next } = await services.store.query('cases', {
    partition: localId,
    where: [
      { field: 'referral.status', in: endedStatuses },
      ...(upTo === undefined ? [] : [{ field: 'referral.since', before: endOf(upTo, timeZone) }]),
    ],
    order: { by: 'referral.since' },
    limit,
    ...(after && { after }),
  });
  const cases = found.map(({ document }) => document).filter((one) => mayDisposeOf(one, by));
  return { cases, ...(next !== undefined && { next }) };
}

function endOf(date: string, zone: string): string {
  return DateTime.fromISO(date, { zone }).plus({ days: 1 }).toUTC().toISO() ?? '';
}

import { missedWords } from '../../cards/nudges/missedWords';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { byDay } from './byDay';

/** Who reads, and since when they have not been told. */
export interface MissedReader {
  personId: string;
  since: string;
  today: string;
  /** They lead there. */
  isLead?: boolean;
}

/** A line a day about what may not have reached them. */
export async function ownMissed(
  services: Services,
  { personId, since, today, isLead = false }: MissedReader,
  local: Pick<Local, 'timeZone'>,
): Promise<DueLine[]> {
  const where = [
    // nobody else sees what failed for the only Lead
    { field: 'state', in: isLead ? ['uncertain', 'dead'] : ['uncertain'] },
    { field: 'endedAt', from: since, upTo: services.now() },
  ];
  const ended: { kind: string; endedAt: string }[] = [];
  for await (const { document } of everyPage(services.store, 'nudges', { partition: personId, where })) {
    const { kind, endedAt, plannedAt } = document;
    ended.push({ kind, endedAt: endedAt ?? plannedAt });
  }
  const zone = local.timeZone;
  return byDay(ended, today, local).map(({ day, first, those }) => {
    const kinds = new Map<string, number>();
    for (const { kind } of those) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const why = missedWords({ count: those.length, kinds, since: first, today, zone });
    return { kind: 'mayHaveMissed', key: `mayHaveMissed|${day}`, since: dateAt(first, zone), why };
  });
}

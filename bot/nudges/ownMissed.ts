import { missedWords } from '../../cards/nudges/missedWords';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** Who reads, and since when they have not been told. */
export interface MissedReader {
  personId: string;
  since: string;
  today: string;
}

/** One line about what may not have reached them since they last began to work. */
export async function ownMissed(
  services: Services,
  { personId, since, today }: MissedReader,
  { timeZone: zone }: Pick<Local, 'timeZone'>,
): Promise<DueLine[]> {
  const where = [
    { field: 'state', is: 'uncertain' },
    { field: 'endedAt', from: since, upTo: services.now() },
  ];
  const kinds = new Map<string, number>();
  const ended: string[] = [];
  for await (const { document } of everyPage(services.store, 'nudges', { partition: personId, where })) {
    kinds.set(document.kind, (kinds.get(document.kind) ?? 0) + 1);
    ended.push(document.endedAt ?? document.plannedAt);
  }
  const [first] = ended.sort();
  if (first === undefined) return [];
  const latest = dateAt(ended.at(-1) ?? first, zone);
  return [
    {
      kind: 'mayHaveMissed',
      key: `mayHaveMissed|${latest}`,
      since: dateAt(first, zone),
      why: missedWords({ count: ended.length, kinds, since: first, today, zone }),
    },
  ];
}

import { joinedRows } from '../../../../domain/activity/hsds/council/joinedRows';
import type { PlacedEntry, Reading } from './reading';
import type { RowFile } from './rowFile';

/** The services of a council's table; rows without an id that say the same name and place are one, with all its times. */
export function councilEntries(rows: RowFile<PlacedEntry>): Pick<Reading, 'total' | 'entries' | 'loose'> {
  return {
    total: rows.count,
    *entries() {
      for (let n = 0; n < rows.count; n += 1) {
        const placed = rows.at(n);
        const { id, service } = serviceOf(placed);
        const same = rows.withKey(id).filter((other) => serviceOf(rows.at(other)).id === id);
        if (!same.includes(n) || same.length === 1) yield placed;
        else if (same[0] === n) {
          const others = same.slice(1).map((other) => rows.at(other));
          const all = [service, ...others.map((other) => serviceOf(other).service)];
          const where = [placed, ...others].map((one) => one.where).join(', ');
          yield { entry: { service: joinedRows(all) }, where, isJoined: true };
        }
      }
    },
    loose: () => [],
  };
}

function serviceOf({ entry }: PlacedEntry): { id: string; service: Record<string, unknown> } {
  const service: Record<string, unknown> = { ...Object(entry.service) };
  return { id: String(service['id']), service };
}

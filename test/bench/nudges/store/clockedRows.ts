import type { VirtualClock } from '../virtualClock';
import type { Rows } from './rows';

/** Time stands still while the other process answers, and passes by as much as a database would have taken. */
export function clockedRows(rows: Rows, clock: VirtualClock, milliseconds: number): Rows {
  const taking = async <T>(deed: () => Promise<T>) => {
    if (milliseconds > 0) await clock.wait(milliseconds);
    return clock.during(deed());
  };
  return {
    create: (...given) => taking(() => rows.create(...given)),
    read: (...given) => taking(() => rows.read(...given)),
    replace: (...given) => taking(() => rows.replace(...given)),
    remove: (...given) => taking(() => rows.remove(...given)),
    query: (...given) => taking(() => rows.query(...given)),
  };
}

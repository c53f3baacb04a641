import { upkeepOf } from '../../domain/activity/upkeep/upkeepOrder';
import { daysAfter, weekdayOf } from '../../domain/businessDays';
import type { DueLine } from '../../domain/due/dueLine';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayVet } from '../../domain/staff/rights';
import { localOf, type Services } from '../services';

const wanting = ['wrong', 'gone', 'stale'];

/** One line a Local and week, for whoever says how far its activities can be trusted. */
export async function* staleLines(services: Services, asker: Asker, today: string): AsyncGenerator<DueLine> {
  const monday = daysAfter(today, 1 - weekdayOf(today));
  for (const localId of localsWith(asker, mayVet)) {
    const local = localOf(services, localId);
    if (!local) continue;
    const entries = await services.directory.entries([localId]);
    const rows = upkeepOf(entries, today, { bandsOf: () => local.freshness });
    const count = rows.filter(
      ({ isHeldBack, reasons: [worst] }) => !isHeldBack && wanting.includes(worst),
    ).length;
    if (count === 0) continue;
    const why =
      count === 1
        ? `1 activity of ${local.name} wants a look: it may be wrong, gone or long unchecked.`
        : `${count} activities of ${local.name} want a look: they may be wrong, gone or long unchecked.`;
    yield { kind: 'staleActivities', key: `staleActivities|${localId}|${monday}`, since: monday, why };
  }
}

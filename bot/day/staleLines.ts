import { upkeepOf } from '../../domain/activity/upkeep/upkeepOrder';
import { daysAfter, weekdayOf } from '../../domain/businessDays';
import type { DueLine } from '../../domain/due/dueLine';
import { type Asker, localsWith } from '../../domain/staff/asker';
import { mayVet } from '../../domain/staff/rights';
import { inUse } from '../activity/upkeep/inUse';
import { localOf, type Services } from '../services';

const wanting = ['wrong', 'gone', 'stale'];

/** One line a Local and week, for whoever says how far its activities can be trusted. */
export async function* staleLines(services: Services, asker: Asker, today: string): AsyncGenerator<DueLine> {
  const monday = daysAfter(today, 1 - weekdayOf(today));
  for (const localId of localsWith(asker, mayVet)) {
    const local = localOf(services, localId);
    if (!local) continue;
    const entries = await services.directory.entries([localId]);
    const rows = upkeepOf(entries, today, { bandsOf: () => local.freshness }).filter(
      ({ isHeldBack, reasons: [worst] }) => !isHeldBack && wanting.includes(worst),
    );
    if (rows.length === 0) continue;
    const { size: count } = await inUse(services, rows);
    const why = inWords(local.name, count, rows.length - count);
    yield { kind: 'staleActivities', key: `staleActivities|${localId}|${monday}`, since: monday, why };
  }
}

/** Those that participants go to, and how many others; where they go to none of them, all. */
function inWords(name: string, used: number, others: number): string {
  const count = used || others;
  const which = used > 0 ? `${name} that participants go to` : name;
  const first =
    count === 1
      ? `1 activity of ${which} wants a look: it may be wrong, gone or long unchecked.`
      : `${count} activities of ${which} want a look: they may be wrong, gone or long unchecked.`;
  if (used === 0 || others === 0) return first;
  return `${first} ${others === 1 ? 'So does 1 other.' : `So do ${others} others.`}`;
}

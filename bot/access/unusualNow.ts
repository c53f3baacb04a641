import { findUnusual } from '../../domain/access/findUnusual';
import { type LookedInto, lookedInto } from '../../domain/access/looked';
import type { Unusual } from '../../domain/access/unusual';
import type { AuditEntry } from '../../domain/audit';
import { everyPage } from '../everyPage';
import type { Services } from '../services';
import { auditSince, isLookedInto } from './auditSince';
import { endedCases } from './endedCases';

const days = 30;
/** A day's card is drawn again and again: what it says of this may be so old, in real milliseconds. */
const keptForMs = 10 * 60_000;

export interface UnusualNow extends Unusual {
  /** The latest first. */
  looked: LookedInto[];
}

const kept = new WeakMap<Services, { until: number; all: Promise<UnusualNow[]> }>();

/** What is out of the usual at each Local in the last 30 days, the latest first. */
export function unusualNow(services: Services): Promise<UnusualNow[]> {
  const all = readAll(services);
  kept.set(services, { until: services.timer.now() + keptForMs, all });
  all.catch(() => kept.delete(services));
  return all;
}

/** The same as it was a few minutes ago. */
export function unusualLately(services: Services): Promise<UnusualNow[]> {
  const lately = kept.get(services);
  return lately && services.timer.now() < lately.until ? lately.all : unusualNow(services);
}

/** Somebody has looked into one. */
export function forgetUnusual(services: Services): void {
  kept.delete(services);
}

async function readAll(services: Services): Promise<UnusualNow[]> {
  const all = await auditSince(services, days);
  const looked = all.filter(isLookedInto);
  const inVain = all.filter(({ subjectId }) => subjectId === 'none');
  const at = await localsOf(services, inVain);
  const found: UnusualNow[] = [];
  for (const local of services.locals) {
    const ofLocal = all.filter(({ subjectId }) => subjectId.startsWith(`${local.prefix}-`));
    const theirs = inVain.filter(({ by }) => at.get(by)?.has(local.id));
    const entries = theirs.length === 0 ? ofLocal : [...ofLocal, ...theirs].sort(byTime);
    const items = findUnusual(entries, local, await endedCases(services, local.id, ofLocal));
    found.push(...items.map((one) => ({ ...one, looked: lookedInto(one, looked) })));
  }
  return found.sort((one, other) => other.last.at.localeCompare(one.last.at));
}

/** Where those have access, or had it. */
async function localsOf(
  services: Services,
  entries: readonly AuditEntry[],
): Promise<Map<string, Set<string>>> {
  const ids = [...new Set(entries.map(({ by }) => by))];
  const at = new Map<string, Set<string>>();
  for (let from = 0; from < ids.length; from += 50) {
    const those = {
      partition: services.tenantId,
      where: [{ field: 'id', in: ids.slice(from, from + 50) }],
    };
    for await (const { document } of everyPage(services.store, 'staff', those))
      at.set(document.id, new Set(document.grants.map(({ localId }) => localId)));
  }
  return at;
}

function byTime(one: AuditEntry, other: AuditEntry): number {
  return one.at < other.at ? -1 : Number(one.at > other.at);
}

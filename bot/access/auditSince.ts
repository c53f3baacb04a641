import { isOpened } from '../../domain/access/isOpened';
import { isTurnedAway } from '../../domain/access/isTurnedAway';
import { lookedChoices, lookedVerb } from '../../domain/access/looked';
import type { AuditEntry } from '../../domain/audit';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

const aPage = 1_000;
const atOnce = 6;
const aDayMs = 24 * 60 * 60_000;
const looked: readonly string[] = lookedChoices.map(lookedVerb);
/** Days of UTC that are over for good, as each process has read them: the audit is only ever added to. */
const kept = new WeakMap<Services, Map<number, Promise<AuditEntry[]>>>();

/** Of the audit of the last days, oldest first, what can be out of the usual, and who has looked into it. */
export async function auditSince(services: Services, days: number): Promise<AuditEntry[]> {
  const now = Date.parse(services.now());
  const [first, last] = [Math.floor(now / aDayMs) - days, Math.floor(now / aDayMs)];
  const known = kept.get(services) ?? new Map<number, Promise<AuditEntry[]>>();
  kept.set(services, known);
  for (const day of known.keys()) if (day < first) known.delete(day);
  const found: AuditEntry[][] = [];
  for (let day = first; day <= last; day += atOnce) {
    const several = Array.from({ length: Math.min(atOnce, last - day + 1) }, (_, more) => day + more);
    found.push(...(await Promise.all(several.map((one) => dayOf(services, one, now, known)))));
  }
  return found.flat();
}

/** What a deed leaves is copied out of its case within minutes: after two days nothing more comes. */
function dayOf(
  services: Services,
  day: number,
  now: number,
  known: Map<number, Promise<AuditEntry[]>>,
): Promise<AuditEntry[]> {
  const before = known.get(day);
  if (before !== undefined) return before;
  const entries = readDay(services, day);
  if ((day + 3) * aDayMs > now) return entries;
  known.set(day, entries);
  entries.catch(() => known.delete(day));
  return entries;
}

async function readDay(services: Services, day: number): Promise<AuditEntry[]> {
  const found: AuditEntry[] = [];
  const all = {
    partition: { everywhere: true } as const,
    where: [{ field: 'at', from: startOf(day), before: startOf(day + 1) }],
    order: { by: 'at' },
    limit: aPage,
  };
  for await (const { document } of everyPage(services.store, 'audit', all))
    if (isWanted(document)) found.push(document);
  return found;
}

function startOf(day: number): string {
  return new Date(day * aDayMs).toISOString();
}

function isWanted(entry: AuditEntry): boolean {
  if (entry.by === 'bot') return false;
  if (isLookedInto(entry) || isTurnedAway(entry) || entry.refusal === 'no-access') return true;
  return /^[A-Z]{3}-/.test(entry.subjectId) && isOpened(entry);
}

export function isLookedInto({ verb, allowed }: AuditEntry): boolean {
  return allowed && looked.includes(verb);
}

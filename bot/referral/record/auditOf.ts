import type { AuditEntry } from '../../../domain/audit';
import type { Case } from '../../../domain/referral/case';
import { everyPage } from '../../everyPage';
import type { Services } from '../../services';

const shown = 15;

/** A page of the audit of a case, newest first; on the first one also what is not copied out of the case yet. */
export async function auditPage(services: Services, found: Case, after: string | undefined) {
  const { found: rows, next } = await services.store.query('audit', {
    ...newestFirst(found),
    limit: shown,
    ...(after && { after }),
  });
  const entries = rows.map(({ document }) => document);
  return { entries: after ? entries : withPending(found, entries), next };
}

/** All of it, newest first. */
export async function wholeAudit(services: Services, found: Case): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const { document } of everyPage(services.store, 'audit', newestFirst(found)))
    entries.push(document);
  return withPending(found, entries);
}

function newestFirst({ id }: Case) {
  return { partition: id, order: { by: 'at', descending: true } };
}

/** Read before the audit was: what stood in the case then is in one of the two, or in both. */
function withPending(found: Case, entries: readonly AuditEntry[]): AuditEntry[] {
  const copied = new Set(entries.map(({ id }) => id));
  const pending = found.audit.filter(({ id }) => !copied.has(id));
  return [...entries, ...pending].sort((one, other) => other.at.localeCompare(one.at));
}

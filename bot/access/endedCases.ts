import { isLead } from '../../domain/access/findUnusual';
import { isOpened } from '../../domain/access/isOpened';
import type { AuditEntry } from '../../domain/audit';
import { followUpDay } from '../../domain/checkIn/followUp';
import { openRequests } from '../../domain/information/openRequests';
import type { Case } from '../../domain/referral/case';
import { isOpen } from '../../domain/referral/statusGroups';
import { everyPage } from '../everyPage';
import type { Services } from '../services';

const readAtOnce = 50;

/**
 * Says of a Lead's look whether the case had ended, with nothing open on it, and they have never done anything on it.
 */
export async function endedCases(
  services: Services,
  localId: string,
  entries: readonly AuditEntry[],
): Promise<(entry: AuditEntry) => boolean> {
  const byLeads = entries.filter((entry) => isLead(entry) && isOpened(entry));
  const ids = [...new Set(byLeads.map(({ subjectId }) => subjectId))];
  const ended = new Map<string, Case>();
  for (let at = 0; at < ids.length; at += readAtOnce) {
    const those = { partition: localId, where: [{ field: 'id', in: ids.slice(at, at + readAtOnce) }] };
    for await (const { document } of everyPage(services.store, 'cases', those))
      if (hasNothingOpen(document)) ended.set(document.id, document);
  }
  const strangers = new Set<string>();
  for (const { subjectId, by } of byLeads) {
    const found = ended.get(subjectId);
    if (found && !strangers.has(`${subjectId} ${by}`) && !(await hasWorked(services, found, by)))
      strangers.add(`${subjectId} ${by}`);
  }
  return ({ subjectId, by, at }) =>
    strangers.has(`${subjectId} ${by}`) && (ended.get(subjectId)?.referral.since ?? at) < at;
}

function hasNothingOpen(found: Case): boolean {
  const mayComeBack = followUpDay(found) !== undefined || openRequests(found).length > 0;
  return !isOpen(found.referral) && !mayComeBack;
}

/** Its oldest steps may have moved to the history: what was written is in the audit as well. */
async function hasWorked(services: Services, { id, timeline, audit, stepsBefore }: Case, by: string) {
  if (timeline.some((entry) => entry.by === by) || audit.some((entry) => isWrite(entry, by))) return true;
  if (!stepsBefore) return false;
  const theirs = [
    { field: 'by', is: by },
    { field: 'kind', is: 'write' },
    { field: 'allowed', is: true },
  ];
  const { found } = await services.store.query('audit', { partition: id, where: theirs, limit: 1 });
  return found.length > 0;
}

function isWrite({ by: who, kind, allowed }: AuditEntry, by: string): boolean {
  return who === by && kind === 'write' && allowed;
}

import { everyPage } from '../../bot/everyPage';
import type { Local } from '../../domain/local';
import type { Staff } from '../../domain/staff/staff';
import type { ContainerName } from '../../store/containers';
import type { Store } from '../../store/store';
import { auditOf, auditOfActivity, auditOfUnusual } from './auditRecords';

export interface ExportedRecord {
  container: ContainerName | 'locals';
  document: object;
}

/** The largest documents are 64 KB: few stand in memory at a time. */
const limit = 25;
const withoutAudit = ['case-history', 'directory-sources', 'gaps', 'approvals'] as const;
const withAudit = ['cases', 'groups', 'conferences', 'community-contacts'] as const;

/**
 * All that is the Local's, once. Not what is a person's own (unfinished forms, days, where they are reached), nor what
 * the bot needs to send and redraw.
 */
export async function* recordsOf(store: Store, local: Local): AsyncGenerator<ExportedRecord> {
  const partition = local.id;
  yield { container: 'locals', document: local };
  for (const container of withAudit)
    for await (const { document } of everyPage(store, container, { partition, limit })) {
      yield { container, document };
      yield* audit(auditOf(store, document.id));
    }
  for (const container of withoutAudit)
    for await (const { document } of everyPage(store, container, { partition, limit }))
      yield { container, document };
  for await (const { document } of everyPage(store, 'activities', { partition, limit })) {
    yield { container: 'activities', document };
    yield* audit(auditOfActivity(store, document.id));
  }
  for await (const { document } of everyPage(store, 'disposals', { partition, limit })) {
    yield { container: 'disposals', document };
    if (!(await store.read('cases', partition, document.id))) yield* audit(auditOf(store, document.id));
  }
  const theirs = {
    partition: { everywhere: true } as const,
    where: [{ field: 'localIds', has: partition }],
    limit,
  };
  for await (const { document } of everyPage(store, 'staff', theirs)) {
    yield { container: 'staff', document: asOf(document, partition) };
    // an entry does not say at which Local somebody was given access
    if (document.localIds.every((id) => id === partition)) yield* audit(auditOf(store, document.id));
  }
  yield* audit(auditOf(store, partition));
  yield* audit(auditOfUnusual(store, partition));
}

async function* audit(entries: AsyncGenerator<object>): AsyncGenerator<ExportedRecord> {
  for await (const document of entries) yield { container: 'audit', document };
}

/** Who somebody is, and what they may at this Local: nothing of another one, nor of their hours and leave. */
function asOf({ id, name, grants, requests }: Staff, here: string) {
  return {
    id,
    name,
    grants: grants.filter(({ localId }) => localId === here),
    requests: requests.filter(({ localId }) => localId === here),
  };
}

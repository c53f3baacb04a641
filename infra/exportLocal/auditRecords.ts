import { everyPage } from '../../bot/everyPage';
import { unusualKinds } from '../../domain/access/unusual';
import type { AuditEntry } from '../../domain/audit';
import type { Store } from '../../store/store';

/** Who looked at a subject and who changed it. */
export async function* auditOf(store: Store, subjectId: string): AsyncGenerator<AuditEntry> {
  for await (const { document } of everyPage(store, 'audit', { partition: subjectId })) yield document;
}

/** Of an activity that another Local has under the same id it is not known whose an entry is: those are left out. */
export async function* auditOfActivity(store: Store, id: string): AsyncGenerator<AuditEntry> {
  const same = { partition: { everywhere: true } as const, where: [{ field: 'id', is: id }], limit: 2 };
  let isOwn: boolean | undefined;
  for await (const entry of auditOf(store, id)) {
    isOwn ??= (await store.query('activities', same)).found.length === 1;
    if (!isOwn) return;
    yield entry;
  }
}

/** What came of looking into access that was out of the usual: kept under keys that begin with its kind and the Local. */
export async function* auditOfUnusual(store: Store, localId: string): AsyncGenerator<AuditEntry> {
  for (const kind of unusualKinds) {
    const first = `${kind}|${localId}|`;
    const where = [{ field: 'subjectId', from: first, before: `${first}\uffff` }];
    for await (const { document } of everyPage(store, 'audit', { partition: { everywhere: true }, where }))
      yield document;
  }
}

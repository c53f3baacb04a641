import type { AuditEntry } from '../domain/audit';
import type { Notice } from '../domain/notice';
import type { Nudge, Subject } from '../domain/nudge';
import { recipientsOf } from './recipients';
import type { Services } from './services';

/**
 * Carries out what a document owes: its audit entries are copied out, its notices become nudges, and then both are
 * taken from it. Every step may be done twice with the same result.
 */
export async function settle(services: Services, subject: Subject): Promise<void> {
  for (;;) {
    const held = await services.store.read(subject.container, subject.partition, subject.id);
    if (held?.document.wakeAt === undefined) return;
    for (const entry of held.document.audit) await copyOut(services, entry, subject.id);
    for (const notice of held.document.notices) await planNotice(services, subject, notice);
    const { wakeAt: _done, ...rest } = held.document;
    const next = { ...rest, audit: [], notices: [] } as unknown as typeof held.document;
    if ((await services.store.replace(subject.container, held, next)) === 'replaced') return;
  }
}

/** A write's entry has an id of its own, so a second copy is none. */
async function copyOut(services: Services, entry: AuditEntry, subjectId: string): Promise<void> {
  await services.store.create('audit', { ...entry, subjectId });
}

/** One nudge a recipient, planned once however often this runs. */
export async function planNotice(
  services: Services,
  subject: Subject,
  notice: Pick<Notice, 'id' | 'kind' | 'to'>,
): Promise<void> {
  const at = services.now();
  for (const recipientId of await recipientsOf(services, notice)) {
    const nudge: Nudge = {
      id: [notice.kind, subject.id, notice.id, recipientId].join('|'),
      recipientId,
      kind: notice.kind,
      subject,
      occurrence: notice.id,
      state: 'planned',
      plannedAt: at,
      attempts: 0,
      ambiguous: 0,
      wakeAt: at,
    };
    await services.store.create('nudges', nudge);
  }
}

import { randomUUID } from 'node:crypto';
import type { Nudge } from '../../../domain/notice/nudge';

/** A document to keep. `extra` holds what no document of ours has, and any may have one day. */
export function storeNudge(fields: Partial<Nudge> & { extra?: unknown } = {}): Nudge {
  return {
    id: randomUUID(),
    recipientId: randomUUID(),
    kind: 'referral.waiting',
    subject: { container: 'cases', partition: 'brimbank', id: 'BRI-7K3Q' },
    occurrence: '1',
    state: 'planned',
    plannedAt: '2026-11-22T03:00:00.000Z',
    attempts: 0,
    ambiguous: 0,
    ...fields,
  };
}

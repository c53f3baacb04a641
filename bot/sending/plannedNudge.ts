import type { Notice } from '../../domain/notice/notice';
import type { Nudge, Subject } from '../../domain/notice/nudge';

/** One message owed to one person, whose id is the same however often it is planned. */
export function plannedNudge(
  subject: Subject,
  { kind, id, notBefore, to }: Pick<Notice, 'kind' | 'id' | 'notBefore' | 'to'>,
  recipientId: string,
  at: string,
): Nudge {
  const notAsLead = 'withPeopleOf' in to ? to.notAsLead : undefined;
  return {
    id: [kind, subject.id, id, recipientId].join('|'),
    recipientId,
    kind,
    subject,
    occurrence: id,
    state: 'planned',
    plannedAt: at,
    attempts: 0,
    ambiguous: 0,
    wakeAt: notBefore ?? at,
    ...(notBefore !== undefined && { firstDueAt: notBefore }),
    ...(notAsLead !== undefined && { notAsLead }),
  };
}

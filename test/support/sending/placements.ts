import { daysSubject, listsSubject, type Placement } from '../../../domain/notice/placement';
import type { Store } from '../../../store/store';

const tenantId = '11111111-2222-4333-8444-555555555555';

/** Cards of earlier days that stand in somebody's chat, and are due to say that they are over; or lists, and to go. */
export async function pastCards(
  store: Store,
  personId: string,
  count: number,
  wakeAt: string,
  kind: 'day.morning' | 'referral.waiting' = 'day.morning',
): Promise<void> {
  for (let one = 0; one < count; one += 1)
    await store.create('placements', {
      id: `${personId}-${one}`,
      subjectId: kind === 'day.morning' ? daysSubject : listsSubject,
      subject: { container: 'staff', partition: tenantId, id: personId },
      kind,
      recipientId: personId,
      conversationId: `a:${personId}`,
      serviceUrl: 'https://teams',
      activityId: `activity-${personId}-${one}`,
      drawnRevision: 0,
      attempts: 0,
      date: '2026-11-20',
      isPast: true,
      wakeAt,
    });
}

/** All that stands anywhere. */
export async function placementsIn(store: Store): Promise<Placement[]> {
  const { found } = await store.query('placements', { partition: { everywhere: true }, limit: 10_000 });
  return found.map(({ document }) => document);
}

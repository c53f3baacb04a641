import type { NoticeKind } from '../../domain/notice/notice';
import type { Nudge } from '../../domain/notice/nudge';
import type { Services } from '../services';

/**
 * One a person, kind and date: its id says so. One that was withdrawn, because nothing was due or its reader was away,
 * is owed again where something is.
 */
export async function planNudge(
  services: Services,
  personId: string,
  kind: NoticeKind,
  date: string,
): Promise<void> {
  const now = services.now();
  const nudge: Nudge = {
    id: nudgeId(personId, kind, date),
    recipientId: personId,
    kind,
    subject: { container: 'staff', partition: services.tenantId, id: personId },
    occurrence: date,
    state: 'planned',
    plannedAt: now,
    attempts: 0,
    ambiguous: 0,
    wakeAt: now,
  };
  if ((await services.store.create('nudges', nudge)) === 'created') return;
  const held = await services.store.read('nudges', personId, nudge.id);
  if (held?.document.state !== 'withdrawn') return;
  // one that may have been shown once counts as that still
  const { attempts, ambiguous } = held.document;
  await services.store.replace('nudges', held, { ...nudge, attempts, ambiguous });
}

/** From when the urgent card may come: never beside the one of the morning, which holds the same. */
export async function urgentFrom(services: Services, personId: string, date: string): Promise<string> {
  const now = services.now();
  const id = nudgeId(personId, 'day.morning', date);
  const morning = (await services.store.read('nudges', personId, id))?.document;
  if (!morning) return now;
  const { wakeAt, deliveredAt, plannedAt } = morning;
  const at = wakeAt === undefined ? (deliveredAt ?? plannedAt) : now;
  return new Date(Date.parse(at) + anHour).toISOString();
}

const anHour = 60 * 60_000;

function nudgeId(personId: string, kind: NoticeKind, date: string): string {
  return [kind, personId, date, personId].join('|');
}

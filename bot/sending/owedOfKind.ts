import { type Activity, asActivity } from '../../domain/activity/activity';
import type { Nudge } from '../../domain/notice/nudge';
import type { Held } from '../../store/store';
import type { Services } from '../services';

/** What else of its kind is owed to the same person about activities and can no longer be taken back. */
export async function owedOfKind(
  services: Services,
  { id, kind, recipientId }: Nudge,
): Promise<{ held: Held<Nudge>; found: Activity }[]> {
  const owed = {
    partition: recipientId,
    where: [
      { field: 'state', is: 'planned' },
      { field: 'kind', is: kind },
    ],
    order: { by: 'wakeAt' },
  };
  const { found } = await services.store.query('nudges', owed);
  const now = services.now();
  const others = found.filter(({ document }) => document.id !== id && (document.firstDueAt ?? '') <= now);
  const all = others.map(async (held) => {
    const { partition, id: activityId } = held.document.subject;
    const read = await services.store.read('activities', partition, activityId);
    return read ? [{ held, found: asActivity(read.document) }] : [];
  });
  return (await Promise.all(all)).flat();
}

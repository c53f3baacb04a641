import { emptyDay } from '../../domain/day/day';
import { withTold } from '../../domain/day/told';
import type { Services } from '../services';

/**
 * A card of somebody's day arrived: what is told of once is told, and when the day is over the card is put away. A
 * death before this tells it once more.
 */
export async function dayArrived(
  services: Services,
  personId: string,
  { date, showed, endsAt }: { date: string; showed: readonly string[]; endsAt: string },
): Promise<void> {
  for (;;) {
    const held = await services.store.read('days', personId, personId);
    const day = held?.document ?? emptyDay(personId);
    const next = withTold(day, showed, date);
    const { wakeAt } = day;
    // one that is due may be in hand and know nothing of the card: this write makes it look again
    const isInTime = wakeAt !== undefined && services.now() < wakeAt && wakeAt <= endsAt;
    if (held && next === day && isInTime) return;
    const wakes = { ...next, wakeAt: wakeAt !== undefined && wakeAt <= endsAt ? wakeAt : endsAt };
    const outcome = held
      ? await services.store.replace('days', held, wakes)
      : await services.store.create('days', wakes);
    if (outcome === 'replaced' || outcome === 'created') return;
  }
}

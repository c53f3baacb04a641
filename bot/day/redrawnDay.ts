import type { Card } from '../../cards/card';
import { pastDayCard } from '../../cards/day/pastDayCard';
import type { Placement } from '../../domain/notice/placement';
import type { Services } from '../services';
import { drawDay } from './drawDay';

/** A card of today as the day stands now. One of an earlier day, or of somebody without access, holds no name any more. */
export async function redrawnDay(
  services: Services,
  { kind, recipientId, isPast, isAsked = false, date = '', showed = [] }: Placement,
): Promise<{ card: Card; from: Partial<Placement>; isLast?: boolean }> {
  const nonce = services.newNonce();
  const drawn = await drawDay(services, recipientId, { kind, showed, isAsked, nonce });
  if (drawn && !isPast && drawn.date === date) {
    const { card, caseIds } = drawn;
    return { card, from: { caseIds, showed: drawn.showed } };
  }
  return { card: pastDayCard({ date, isOver: drawn?.date !== date, nonce }), from: {}, isLast: true };
}

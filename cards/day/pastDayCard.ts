import { dayInWords } from '../../domain/localTime';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';

export interface PastDayView {
  /** yyyy-mm-dd */
  date: string;
  isOver: boolean;
  nonce: string;
}

/** What an earlier card of a day becomes: it holds no name and no reference. */
export function pastDayCard({ date, isOver, nonce }: PastDayView): Card {
  const day = dayInWords(date, 'utc');
  return card(
    [line(isOver ? `**${day}** is over.` : `**${day}**: a newer card stands further down.`)],
    [opens("Today's list", { verb: 'day.all', nonce })],
  );
}

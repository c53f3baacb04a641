import { dayInWords } from '../../domain/localTime';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, line } from '../parts';
import { row } from '../row';

export interface PastDayView {
  /** yyyy-mm-dd */
  date: string;
  isOver: boolean;
  /** It could not be drawn. */
  isBroken?: boolean;
  nonce: string;
}

/** What an earlier card of a day becomes: it holds no name and no reference. */
export function pastDayCard({ date, isOver, isBroken = false, nonce }: PastDayView): Card {
  const day = dayInWords(date, 'utc');
  const says = isOver ? `**${day}** is over.` : `**${day}**: a newer card is further down.`;
  const broken = `**${day}**: what is due cannot be shown here just now.`;
  return card([row([line(isBroken ? broken : says)], [opens("Today's list", { verb: 'day.all', nonce })])]);
}

import { leaveInWords } from '../../domain/staff/leaveInWords';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, typed } from '../parts';

export interface CoverNews {
  name: string;
  /** Undefined where it was taken back. */
  days: { from: string; until: string } | undefined;
}

const mostNamed = 10;

/** To whoever covers, alone. */
export function coverNews(news: readonly CoverNews[], today: string, nonce: string): Card {
  const more = news.length - mostNamed;
  return card(
    [
      heading('Covering for a colleague'),
      ...news.slice(0, mostNamed).map((one) => typed(inWords(one, today))),
      ...(more > 0 ? [typed(`and ${more} more: write leave to see all.`)] : []),
    ],
    [opens("Today's list", { verb: 'day.all', nonce })],
  );
}

function inWords({ name, days }: CoverNews, today: string): string {
  if (!days) return `You no longer cover for ${name}.`;
  const on = days.from === days.until ? 'on' : 'from';
  return `You cover for ${name} ${on} ${leaveInWords(days, today)}.`;
}

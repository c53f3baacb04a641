import { isOurTerm } from '../search/termNames';
import { broader } from '../search/understanding/broader';
import type { Wanted } from '../search/wanted';
import { wantedTerms } from '../search/wantedTerms';
import { weekdaysWithin } from '../search/weekdaysWithin';
import type { Gap } from './gap';
import { gapArea } from './gapArea';

export const mostGapDays = 60;

/** What was looked for and not found, for the first time; nothing when nothing was asked for. */
export function gapFrom(wanted: Wanted, localId: string, today: string): Gap | undefined {
  const terms = wantedTerms(onWeekdays(termsAlone(wanted)))
    .filter(isOurTerm)
    .sort();
  const area = gapArea(wanted.area);
  if (terms.length === 0) return undefined;
  const id = `gap-${hashOf([...terms, area ?? ''].join('|'))}`;
  return { id, localId, terms, ...(area !== undefined && { area }), days: [today], status: 'open' };
}

/** What was looked for without the words that are none of ours. */
export function termsAlone(wanted: Wanted): Wanted {
  return { ...(broader(wanted) ?? wanted), words: [] };
}

/** A date is kept as its weekday only; a week says nothing of a day. */
function onWeekdays({ from, to, ...wanted }: Wanted): Wanted {
  const days = from === undefined || to === undefined ? [] : weekdaysWithin(from, to);
  return days.length > 2 ? wanted : { ...wanted, days: [...new Set([...wanted.days, ...days])] };
}

/** The same gap, met again: once a day, and one that was thought filled is open again. */
export function missedAgain(gap: Gap, today: string): Gap {
  const days = [...new Set([...gap.days, today])].sort().slice(-mostGapDays);
  return { ...gap, days, status: gap.status === 'filled' ? 'open' : gap.status };
}

/** 53 bits of it: cyrb53. */
function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & other) + (one >>> 0)).toString(36);
}

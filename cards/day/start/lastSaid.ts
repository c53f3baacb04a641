import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import type { Element, TextRun } from '../../card';

const mostLetters = 120;

/** Why they are due, and the last thing that was written down, short enough for a phone. */
export function lastSaid({ lastCheckIn }: Case, why: string, timeZone: string): Element[] {
  const said = lastCheckIn?.line ?? '';
  const inlines: TextRun[] = [];
  if (why) inlines.push({ type: 'TextRun', text: said ? `${why} ` : why });
  if (lastCheckIn && said)
    inlines.push(
      { type: 'TextRun', text: `${dayInWords(lastCheckIn.at, timeZone)}: `, weight: 'bolder' },
      { type: 'TextRun', text: shortened(said) },
    );
  return inlines.length > 0 ? [{ type: 'RichTextBlock', spacing: 'small', inlines }] : [];
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= mostLetters
    ? text
    : `${letters
        .slice(0, mostLetters - 1)
        .join('')
        .trimEnd()}…`;
}

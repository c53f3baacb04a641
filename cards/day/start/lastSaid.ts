import { lastSpokenAt } from '../../../domain/checkIn/lastSpoken';
import { dayInWords } from '../../../domain/localTime';
import type { Case } from '../../../domain/referral/case';
import type { Element, TextRun } from '../../card';

const mostLetters = 60;

/** Why they are due, and the last thing that was written down, or when they last spoke: short enough for a phone. */
export function lastSaid(found: Case, why: string, timeZone: string): Element[] {
  const said = saidOf(found, timeZone);
  const inlines: TextRun[] = [
    ...(why ? [{ type: 'TextRun' as const, text: said.length > 0 ? `${why} ` : why }] : []),
    ...said,
  ];
  return inlines.length > 0 ? [{ type: 'RichTextBlock', spacing: 'small', inlines }] : [];
}

function saidOf(found: Case, timeZone: string): TextRun[] {
  const { lastCheckIn } = found;
  const text = lastCheckIn?.line ?? '';
  if (lastCheckIn && text)
    return [
      { type: 'TextRun', text: `${dayInWords(lastCheckIn.at, timeZone)}: `, weight: 'bolder' },
      { type: 'TextRun', text: shortened(text) },
    ];
  const spokenAt = lastSpokenAt(found);
  return spokenAt ? [{ type: 'TextRun', text: `Last spoken ${dayInWords(spokenAt, timeZone)}.` }] : [];
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

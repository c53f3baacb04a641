import type { Moment } from '../../domain/moment/moment';
import { momentName } from '../../domain/moment/momentNames';
import type { Element } from '../card';
import { dateInWords } from '../checkIn/nextStepWords';
import { quiet } from '../parts';

/** Their words first. What was entered in error is struck through, and says so. */
export function momentRow(moment: Moment): Element[] {
  const { words, on, isError } = moment;
  const what = `${momentName(moment)}, ${dateInWords(on)}`;
  const text = words ?? what;
  return [
    {
      type: 'RichTextBlock',
      spacing: 'small',
      inlines: [{ type: 'TextRun', text, ...(isError && { strikethrough: true }) }],
    },
    ...(isError
      ? [quiet(words ? `${what}. Entered in error.` : 'Entered in error.')]
      : words
        ? [quiet(what)]
        : []),
  ];
}

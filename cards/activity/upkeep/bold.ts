import type { RichTextBlock } from '../../card';

/** What came from outside, as the first words of a row. */
export function bold(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, weight: 'bolder' }] };
}

import type { Conference } from '../../../domain/conference/conference';
import type { RichTextBlock } from '../../card';

/** As it was typed, never read as markdown. */
export function titleOf({ title }: Pick<Conference, 'title'>): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: title, weight: 'bolder' }] };
}

import type { RichTextBlock } from '../../card';

/** "✓ Trusted · Ben Link, 3 November 2026": our words first, what was typed after them. */
export function marked(ours: string, typed?: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: ours, weight: 'bolder' },
      ...(typed ? [{ type: 'TextRun' as const, text: ` · ${typed}` }] : []),
    ],
  };
}

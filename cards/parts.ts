import type { Action, Card, Container, Element, RichTextBlock, TextBlock } from './card';

export function card(body: Element[], actions: Action[] = []): Card {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    ...(actions.length > 0 && { actions }),
  };
}

export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, weight: 'bolder', size: 'medium', style: 'heading' };
}

export function smallHeading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, weight: 'bolder', spacing: 'medium' };
}

/** Our own words. What a person typed goes through `typed`. */
export function line(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true };
}

export function quiet(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'small', spacing: 'small' };
}

export function typed(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] };
}

/** "Label: what was typed", on one line. */
export function labelled(label: string, text: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'bolder' },
      { type: 'TextRun', text },
    ],
  };
}

export function box(style: NonNullable<Container['style']>, items: Element[]): Container {
  return { type: 'Container', style, items, spacing: 'medium' };
}

/** A problem, in words and beside what it is about. */
export function problem(text: string): TextBlock {
  return { type: 'TextBlock', text: `⚠ ${text}`, wrap: true, color: 'attention', spacing: 'small' };
}

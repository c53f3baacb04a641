import type { DueLine } from '../../domain/due/dueLine';
import type { RichTextBlock } from '../card';

/** For whom, with whom, and why: never read as markup, since names are typed by people. */
export function dueWords({ coverOf, heldBy, why }: DueLine, more = ''): RichTextBlock {
  const words = [
    ...(coverOf === undefined ? [] : [`For ${coverOf}.`]),
    ...(heldBy === undefined ? [] : [`With ${heldBy}.`]),
    why,
    ...(more ? [more] : []),
  ];
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [{ type: 'TextRun', text: words.join(' '), size: 'small', isSubtle: true }],
  };
}

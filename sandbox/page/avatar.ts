import { el } from './el';

const hues = ['plum', 'teal', 'brick', 'navy', 'moss', 'berry', 'steel', 'ochre'];

const initials = (name: string) =>
  name
    .split(' ')
    .map((part) => part[0] ?? '')
    .join('')
    .slice(0, 2);

const hueOf = (name: string) =>
  hues[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % hues.length];

/** Decoration only: the name always stands beside it. */
export function avatar(name: string): HTMLElement {
  return el('span', { class: `avatar hue-${hueOf(name)}`, 'aria-hidden': 'true' }, initials(name));
}

import { el } from './el';

/** How many messages were not seen: a number, and words for those who hear the page. */
export function badge(unread: number): HTMLElement | false {
  if (unread === 0) return false;
  return el('span', { class: 'badge' }, String(unread), el('span', { class: 'heard-only' }, ' unread'));
}

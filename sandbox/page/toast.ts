import { el } from './el';
import { icon } from './icon';

/** A passing line at the edge of the page; it waits while one points at it or is in it. */
export function toast(text: string, ...more: HTMLElement[]): void {
  const place = document.getElementById('toasts');
  if (!place) return;
  const close = el(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': 'Dismiss', onclick: () => made.remove() },
    icon('close'),
  );
  const made = el(
    'div',
    { class: 'toast', 'data-testid': 'toast' },
    el('div', { class: 'toast-words' }, text, ...more),
    close,
  );
  place.append(made);
  while (place.children.length > 3) place.firstElementChild?.remove();
  const leave = () => (made.matches(':hover, :focus-within') ? setTimeout(leave, 2_000) : made.remove());
  setTimeout(leave, 9_000);
}

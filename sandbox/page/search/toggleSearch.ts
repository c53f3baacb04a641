import { searchCommand } from '../../teams/person/searchCommand';
import type { SearchResult } from '../../teams/person/searched';
import { botMark } from '../botMark';
import { el } from '../el';
import { icon } from '../icon';
import type { Page } from '../openPage';
import { searchBox } from './searchBox';

/** Opens the app's search over the box that one writes in; pressed again, the button closes it. */
export function toggleSearch(page: Page, button: HTMLElement, chosen: (result: SearchResult) => void): void {
  // while it is open the button has a listener that closes it
  if (button.getAttribute('aria-expanded') === 'true') return;
  const opened = new AbortController();
  const { parts, input, turns } = searchBox(page, (result) => {
    close();
    chosen(result);
  });
  const cross = el(
    'button',
    { class: 'icon-button', type: 'button', 'aria-label': 'Close the search' },
    icon('close'),
  );
  const flyout = el(
    'div',
    { class: 'search', role: 'dialog', 'aria-label': searchCommand.title, 'data-testid': 'search' },
    el('header', { class: 'search-head' }, botMark(), el('strong', {}, searchCommand.title), cross),
    ...parts,
  );
  function close(): void {
    opened.abort();
    turns.stop();
    button.setAttribute('aria-expanded', 'false');
    flyout.remove();
  }
  const leave = () => {
    close();
    button.focus();
  };
  const outside = ({ target }: Event) => {
    if (target instanceof Node && !flyout.contains(target) && !button.contains(target)) close();
  };
  cross.addEventListener('click', leave);
  button.addEventListener('click', leave, opened);
  flyout.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());
  document.addEventListener('focusin', outside, opened);
  document.addEventListener('pointerdown', outside, opened);
  document.getElementById('compose')?.append(flyout);
  button.setAttribute('aria-expanded', 'true');
  input.focus();
  void turns.now('');
}

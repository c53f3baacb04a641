import { searchCommand } from '../../teams/person/searchCommand';
import type { SearchResult } from '../../teams/person/searched';
import { botMark } from '../botMark';
import { el } from '../el';
import type { Page } from '../openPage';
import { toggleSearch } from './toggleSearch';

/** The app's search, also where the bot is not in the chat. */
export function searchButton(page: Page, chosen: (result: SearchResult) => void): HTMLElement {
  const button = el(
    'button',
    {
      class: 'icon-button search-extension',
      type: 'button',
      'data-testid': 'search-extension',
      'aria-label': searchCommand.title,
      title: searchCommand.title,
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
      onclick: () => toggleSearch(page, button, chosen),
    },
    botMark(),
  );
  return button;
}

import { searchCommand } from '../../teams/person/searchCommand';
import type { SearchResult } from '../../teams/person/searched';
import { el } from '../el';
import type { Page } from '../openPage';
import { searchList } from './searchList';
import { searchTurns } from './searchTurns';
import { searchWords } from './searchWords';

/** Where one types what to look for, and what was found. What Teams does not take cannot be chosen. */
export function searchBox(page: Page, chosen: (result: SearchResult) => void) {
  const input = el('input', {
    class: 'search-input',
    type: 'text',
    id: 'search-input',
    'data-testid': 'search-input',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    autocomplete: 'off',
    placeholder: searchCommand.example,
  });
  const status = el('p', { class: 'search-status', role: 'status', 'data-testid': 'search-status' });
  const say = (text: string, failed = false) => {
    status.textContent = text;
    status.classList.toggle('failed', failed);
  };
  const choose = (result: SearchResult) => {
    if (result.refused === undefined) chosen(result);
    else say(result.refused, true);
  };
  const list = searchList(input, choose);
  const turns = searchTurns(page, {
    asking: () => say('Looking…'),
    answer(searched) {
      list.show(searched.kind === 'results' ? searched.results : []);
      say(searchWords(searched), searched.kind === 'failed');
    },
  });
  const keys: Record<string, () => void> = {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Enter() {
      const marked = list.marked();
      if (marked) choose(marked);
      else void turns.now(input.value);
    },
  };
  input.addEventListener('input', () => turns.soon(input.value));
  input.addEventListener('keydown', (event) => {
    const carryOut = event.isComposing ? undefined : keys[event.key];
    if (!carryOut) return;
    event.preventDefault();
    carryOut();
  });
  const label = el('label', { for: 'search-input' }, searchCommand.asks);
  return { parts: [label, input, status, list.element], input, turns };
}

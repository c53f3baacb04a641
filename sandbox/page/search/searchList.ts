import type { SearchResult } from '../../teams/person/searched';
import { el } from '../el';

export interface SearchList {
  element: HTMLElement;
  show(results: readonly SearchResult[]): void;
  /** Moves the mark up or down, round the end. */
  move(by: 1 | -1): void;
  marked(): SearchResult | undefined;
}

/** What a search found, to choose from by pointer or by the keys of the input that it belongs to. */
export function searchList(input: HTMLElement, choose: (result: SearchResult) => void): SearchList {
  let shown: readonly SearchResult[] = [];
  let at = -1;
  const element = el('div', {
    class: 'search-results',
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Found',
    hidden: true,
    // a click must not take the focus out of the input
    onmousedown: (event: MouseEvent) => event.preventDefault(),
  });
  const option = (result: SearchResult, place: number) =>
    el(
      'div',
      {
        class: 'search-result',
        id: `search-result-${place}`,
        role: 'option',
        'aria-selected': 'false',
        'data-testid': `search-result-${place}`,
        onclick: () => choose(result),
      },
      el('strong', {}, result.title),
      result.text !== '' && el('span', {}, result.text),
    );
  const mark = (place: number) => {
    at = place;
    [...element.children].forEach((child, index) => {
      child.setAttribute('aria-selected', String(index === at));
    });
    const marked = element.children[at];
    if (marked) input.setAttribute('aria-activedescendant', marked.id);
    else input.removeAttribute('aria-activedescendant');
    marked?.scrollIntoView({ block: 'nearest' });
  };
  return {
    element,
    show(results) {
      shown = results;
      element.replaceChildren(...results.map(option));
      element.hidden = results.length === 0;
      element.scrollTop = 0;
      input.setAttribute('aria-expanded', String(results.length > 0));
      mark(-1);
    },
    move(by) {
      if (shown.length > 0)
        mark(at < 0 && by < 0 ? shown.length - 1 : (at + by + shown.length) % shown.length);
    },
    marked: () => shown[at],
  };
}

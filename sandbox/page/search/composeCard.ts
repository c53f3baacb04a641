import type { SearchResult } from '../../teams/person/searched';
import { drawCard } from '../drawCard';
import { el } from '../el';
import { icon } from '../icon';

/** The card that goes with what one is writing, as it will look; its buttons wait until it is sent. */
export function composeCard(changed: () => void) {
  let card: unknown;
  const element = el('div', {
    class: 'compose-card',
    'data-testid': 'compose-card',
    role: 'group',
    hidden: true,
  });
  const clear = () => {
    card = undefined;
    element.hidden = true;
    element.replaceChildren();
  };
  return {
    element,
    card: () => card,
    clear,
    put(result: SearchResult): void {
      card = result.card;
      const remove = el(
        'button',
        {
          class: 'icon-button',
          type: 'button',
          'data-testid': 'compose-card-remove',
          'aria-label': `Take out ${result.title}`,
          onclick: () => {
            clear();
            changed();
          },
        },
        icon('close'),
      );
      element.setAttribute('aria-label', `Goes with your message: ${result.title}`);
      element.replaceChildren(
        el('header', {}, el('strong', {}, result.title), remove),
        el(
          'div',
          { class: 'compose-card-look' },
          el(
            'div',
            { class: 'card', inert: true },
            drawCard(card, () => undefined),
          ),
        ),
      );
      element.hidden = false;
      changed();
    },
  };
}

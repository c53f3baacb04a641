import type { MessageView } from '../api/messageView';
import { el } from './el';
import { icon } from './icon';
import { melbourneTime } from './melbourneTime';
import type { Page } from './openPage';
import { showPress } from './showPress';
import { toggleMessageMenu } from './toggleMessageMenu';

/** The three dots of a message, also where the bot is not in the chat. */
export function moreButton(page: Page, { id, from, at }: MessageView, element: HTMLElement): HTMLElement {
  const label = `More options, message of ${from.name} at ${melbourneTime.time(at)}`;
  const button = el(
    'button',
    {
      class: 'icon-button message-more',
      type: 'button',
      'data-testid': `message-more-${id}`,
      'aria-label': label,
      title: 'More options',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      // a click must not take the focus out of an open menu: that would close it and open it again
      onmousedown: (event: MouseEvent) => event.preventDefault(),
      onclick: () =>
        toggleMessageMenu(
          button,
          (command) =>
            void showPress(page, element, {
              message: id,
              call: 'choose',
              submitCall: 'submitChoice',
              body: { command },
            }),
        ),
    },
    icon('more'),
  );
  return button;
}

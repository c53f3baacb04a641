import { type MessageCommand, messageActions } from '../teams/person/messageActions';
import { botMark } from './botMark';
import { el } from './el';

/** Beside the button and inside the window; below the button where there is room. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = bottom + 4 + height <= innerHeight - 8;
  menu.style.top = `${below ? bottom + 4 : top - 4 - height}px`;
  menu.style.left = `${Math.max(8, Math.min(right - width, innerWidth - 8 - width))}px`;
}

/** Opens the menu of a message, or closes it: it is open as long as the focus is in it. */
export function toggleMessageMenu(button: HTMLElement, choose: (command: MessageCommand) => void): void {
  const leave = () => button.focus({ preventScroll: true });
  if (button.getAttribute('aria-expanded') === 'true') {
    leave();
    return;
  }
  const entry = ({ id, title }: (typeof messageActions)[number]) =>
    el(
      'button',
      {
        class: 'message-menu-entry',
        type: 'button',
        role: 'menuitem',
        'data-testid': `message-action-${id}`,
        onclick: () => {
          leave();
          choose(id);
        },
      },
      botMark(),
      title,
    );
  const menu = el(
    'div',
    {
      class: 'message-menu',
      role: 'menu',
      'aria-label': 'More options',
      // not every browser leaves the focus on a button that is clicked
      onmousedown: (event: MouseEvent) => event.preventDefault(),
      onkeydown: ({ key }: KeyboardEvent) => (key === 'Escape' || key === 'Tab') && leave(),
    },
    ...messageActions.map(entry),
  );
  const opened = new AbortController();
  const close = () => {
    opened.abort();
    button.setAttribute('aria-expanded', 'false');
    menu.remove();
  };
  document.body.append(menu);
  button.setAttribute('aria-expanded', 'true');
  place(menu, button);
  menu.querySelector('button')?.focus();
  menu.addEventListener('focusout', close, { once: true });
  // the menu stands where the button stood
  document.getElementById('messages')?.addEventListener('scroll', leave, opened);
  addEventListener('resize', leave, opened);
}

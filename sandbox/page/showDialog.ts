import type { CardAction } from '../teams/person/cardAction';
import type { Pressed } from '../teams/person/pressed';
import { botMark } from './botMark';
import { drawCard } from './drawCard';
import { el } from './el';
import { icon } from './icon';

const widths: Record<string, number> = { small: 400, medium: 600, large: 800 };
const pixels = (size: string | number | undefined) => (typeof size === 'string' ? widths[size] : size) ?? 600;

/** A dialog as Teams shows it. Closing it, by the cross or by Escape, sends nothing to anyone. */
export function showDialog(first: Pressed, submit: (action: CardAction) => Promise<Pressed>): void {
  const title = el('h2', { id: 'dialog-title', tabindex: '-1' });
  const content = el('div', { class: 'dialog-content' });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'data-testid': 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'dialog-title' },
    el(
      'header',
      { class: 'dialog-head' },
      botMark(),
      title,
      el(
        'button',
        { class: 'icon-button', type: 'button', 'aria-label': 'Close', onclick: () => dialog.close() },
        icon('close'),
      ),
    ),
    content,
  );
  const say = (text: string) => {
    content.querySelector('.line')?.remove();
    content.append(el('p', { class: 'line failed', role: 'alert' }, text));
  };
  const press = async (action: CardAction) => {
    if (dialog.getAttribute('aria-busy') === 'true') return;
    dialog.setAttribute('aria-busy', 'true');
    const answer = await submit(action);
    dialog.removeAttribute('aria-busy');
    if (dialog.open) show(answer);
  };
  function show(pressed: Pressed): void {
    if (pressed.kind === 'failed' || pressed.kind === 'line') {
      say(pressed.text);
      return;
    }
    if (pressed.kind === 'dialog') {
      title.textContent = pressed.title;
      dialog.style.maxWidth = `${pixels(pressed.width)}px`;
      content.replaceChildren(drawCard(pressed.card, (action) => void press(action)));
    } else if (pressed.kind === 'dialogMessage') {
      title.textContent ||= 'Local Connections';
      dialog.style.maxWidth ||= `${pixels(undefined)}px`;
      const close = el(
        'button',
        { class: 'main-button', type: 'button', onclick: () => dialog.close() },
        'Close',
      );
      content.replaceChildren(el('p', { class: 'dialog-message', role: 'status' }, pressed.text), close);
    } else {
      dialog.close();
      return;
    }
    content.scrollTop = 0;
    title.focus();
  }
  // a form must not be lost to a slip of the pointer, so a click beside the dialog does not close it
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show(first);
}

import type { CardAction } from '../teams/person/cardAction';
import type { Pressed } from '../teams/person/pressed';
import { el } from './el';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';
import { showDialog } from './showDialog';

const unanswered: Pressed = { kind: 'failed', text: 'The sandbox did not answer. Is it still running?' };

function passingLine(beside: HTMLElement, text: string, failed: boolean): void {
  const line = el('p', { class: failed ? 'line failed' : 'line', role: failed ? 'alert' : 'status' }, text);
  beside.querySelector('.message-body')?.append(line);
  setTimeout(() => line.remove(), 12_000);
}

/** Sends a press and shows what came of it. */
export async function pressInChat(
  page: Page,
  message: string,
  beside: HTMLElement,
  action: CardAction,
): Promise<void> {
  if (beside.getAttribute('aria-busy') === 'true') return;
  beside.setAttribute('aria-busy', 'true');
  const { as, chat } = page;
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'default';
  const body = { as, chat, message, theme };
  const send = (name: 'press' | 'submit', made: CardAction) =>
    sandboxCalls.call<Pressed>(name, { ...body, action: made }).catch(() => unanswered);
  const pressed = await send('press', action);
  beside.removeAttribute('aria-busy');
  if (pressed.kind === 'line' || pressed.kind === 'failed') {
    passingLine(beside, pressed.text, pressed.kind === 'failed');
  }
  if (pressed.kind === 'dialog' || pressed.kind === 'dialogMessage') {
    showDialog(pressed, (made) => send('submit', made));
  }
  await page.refresh();
}

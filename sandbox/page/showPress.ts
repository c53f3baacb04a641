import type { CardAction } from '../teams/person/cardAction';
import type { Pressed } from '../teams/person/pressed';
import { el } from './el';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';
import { showDialog } from './showDialog';

const unanswered: Pressed = { kind: 'failed', text: 'The sandbox did not answer. Is it still running?' };

/** What was pressed at a message, and which calls of the sandbox carry it and what its dialog sends. */
interface Press {
  message: string;
  call: string;
  submitCall: string;
  body: { action?: CardAction; command?: string };
}

function passingLine(beside: HTMLElement, text: string, failed: boolean): void {
  const line = el('p', { class: failed ? 'line failed' : 'line', role: failed ? 'alert' : 'status' }, text);
  beside.querySelector('.message-body')?.append(line);
  setTimeout(() => line.remove(), 12_000);
}

/** Sends a press and shows what came of it: beside the message, or in a dialog. */
export async function showPress(page: Page, beside: HTMLElement, press: Press): Promise<void> {
  if (beside.getAttribute('aria-busy') === 'true') return;
  beside.setAttribute('aria-busy', 'true');
  const { as, chat } = page;
  const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'default';
  const body = { as, chat, message: press.message, theme, ...press.body };
  const send = (call: string, more: object = {}) =>
    sandboxCalls.call<Pressed>(call, { ...body, ...more }).catch(() => unanswered);
  const pressed = await send(press.call);
  beside.removeAttribute('aria-busy');
  if (pressed.kind === 'line' || pressed.kind === 'failed') {
    passingLine(beside, pressed.text, pressed.kind === 'failed');
  }
  if (pressed.kind === 'dialog' || pressed.kind === 'dialogMessage') {
    showDialog(pressed, (action) => send(press.submitCall, { action }));
  }
  await page.refresh();
}

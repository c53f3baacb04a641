import type { Said } from '../teams/person/said';
import { el } from './el';
import { mention } from './mention';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

function isForBot(page: Page, text: string): boolean {
  const chat = page.open();
  return chat?.installed === true && (chat.kind === 'personal' || text.includes(mention));
}

function problemOf(page: Page, said: Said | undefined, text: string, card: unknown): string | undefined {
  if (!said) return 'The sandbox did not answer. Is it still running?';
  if (said.refused !== undefined) return said.refused;
  if (said.delivered && said.answered) return undefined;
  if (said.delivered) return 'Local Connections is not answering just now. Please try again in a moment.';
  // a card is for the people here
  if (card !== undefined && !text.includes(mention)) return undefined;
  const chat = page.open();
  if ((chat?.kind === 'groupChat' || chat?.kind === 'meeting') && !chat.installed) {
    return text.includes(mention) ? 'Local Connections is not in this chat and did not see that.' : undefined;
  }
  if (chat?.installed === false) return 'The app is not installed here, so nobody heard that.';
  return `Local Connections did not see that: it only sees messages that mention ${mention}.`;
}

/** Says something in the chat that is open, with a card or without, and tells kindly when nobody heard it. */
export async function sendMessage(page: Page, text: string, card?: unknown): Promise<void> {
  const { as, chat } = page;
  page.waiting += isForBot(page, text) ? 1 : 0;
  page.draw();
  const said = await sandboxCalls.call<Said>('say', { as, chat, text, card }).catch(() => undefined);
  page.waiting = 0;
  await page.refresh();
  const problem = problemOf(page, said, text, card);
  document.querySelector('#compose > .line')?.remove();
  if (!problem) return;
  const line = el('p', { class: 'line', role: 'status', 'data-testid': 'compose-line' }, problem);
  document.getElementById('compose')?.prepend(line);
  setTimeout(() => line.remove(), 15_000);
}

import type { Said } from '../teams/person/said';
import { el } from './el';
import { mention } from './mention';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

function problemOf(page: Page, said: Said | undefined): string | undefined {
  if (!said) return 'The sandbox did not answer. Is it still running?';
  if (said.delivered && said.answered) return undefined;
  if (said.delivered) return 'Local Connections is not answering just now. Please try again in a moment.';
  if (page.open()?.installed === false) return 'The app is not installed here, so nobody heard that.';
  return `Local Connections did not see that: it only sees messages that mention ${mention}.`;
}

/** Says something in the chat that is open, and tells kindly when nobody heard it. */
export async function sendMessage(page: Page, text: string): Promise<void> {
  const { as, chat } = page;
  const shared = page.open()?.kind !== 'personal';
  page.waiting += shared && !text.includes(mention) ? 0 : 1;
  page.draw();
  const said = await sandboxCalls.call<Said>('say', { as, chat, text }).catch(() => undefined);
  page.waiting = 0;
  await page.refresh();
  const problem = problemOf(page, said);
  document.querySelector('#compose > .line')?.remove();
  if (!problem) return;
  const line = el('p', { class: 'line', role: 'status', 'data-testid': 'compose-line' }, problem);
  document.getElementById('compose')?.prepend(line);
  setTimeout(() => line.remove(), 15_000);
}

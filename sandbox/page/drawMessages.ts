import type { MessageView } from '../api/messageView';
import { el } from './el';
import { melbourneTime } from './melbourneTime';
import { mention } from './mention';
import { messageElement } from './messageElement';
import type { Page } from './openPage';

/** What stands on the page, by message, so that only what changed is drawn anew. */
const standing = new Map<string, { drawnFrom: string; element: HTMLElement }>();
let shown = '';

function elementOf(page: Page, message: MessageView, follows: boolean): HTMLElement {
  const { refreshes: _unseen, ...shown } = message;
  const drawnFrom = JSON.stringify([shown, follows]);
  const before = standing.get(message.id);
  if (before?.drawnFrom === drawnFrom) return before.element;
  const element = messageElement(page, message, follows);
  if (before) element.classList.add('refreshed');
  standing.set(message.id, { drawnFrom, element });
  return element;
}

function emptyChat(page: Page): HTMLElement {
  const help = page.open()?.kind === 'personal' ? 'help' : `${mention} help`;
  return el(
    'div',
    { class: 'empty' },
    el('p', {}, 'Nothing here yet.'),
    el('p', {}, `Write “${help}” below, or choose one of the suggestions.`),
  );
}

function listed(page: Page): HTMLElement[] {
  const list: HTMLElement[] = [];
  let last: MessageView | undefined;
  for (const message of page.messages) {
    const newDay = !last || melbourneTime.date(last.at) !== melbourneTime.date(message.at);
    if (newDay) list.push(el('p', { class: 'day' }, melbourneTime.day(message.at)));
    const soon = last !== undefined && Date.parse(message.at) - Date.parse(last.at) < 5 * 60_000;
    list.push(elementOf(page, message, !newDay && soon && last?.from.id === message.from.id));
    last = message;
  }
  return list;
}

/** Puts the list in place, moving nothing that already stands there: a move would take the focus. */
function arrange(log: HTMLElement, list: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(list);
  for (const child of [...log.children]) {
    if (!wanted.has(child)) child.remove();
  }
  list.forEach((element, place) => {
    if (log.children[place] !== element) log.insertBefore(element, log.children[place] ?? null);
  });
}

export function drawMessages(page: Page): void {
  const log = document.getElementById('messages');
  if (!log) return;
  const which = `${page.as} ${page.chat}`;
  if (page.messagesOf !== which) return;
  const fresh = which !== shown;
  const atEnd = fresh || log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  if (fresh) standing.clear();
  shown = which;
  const list = listed(page);
  const typing = el(
    'p',
    { class: 'typing' },
    el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')),
    'Local Connections is typing',
  );
  arrange(log, page.waiting > 0 ? [...list, typing] : list.length > 0 ? list : [emptyChat(page)]);
  if (atEnd) log.scrollTop = log.scrollHeight;
}

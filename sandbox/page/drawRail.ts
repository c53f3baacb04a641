import type { ChatView } from '../api/chatsView';
import { avatar } from './avatar';
import { badge } from './badge';
import { chatMark } from './chatMark';
import { el } from './el';
import { fill } from './fill';
import { melbourneTime } from './melbourneTime';
import type { Page } from './openPage';

function chatButton(page: Page, chat: ChatView): HTMLElement {
  const current = chat.id === page.chat;
  return el(
    'button',
    {
      class: 'rail-item',
      type: 'button',
      'data-testid': `chat-${chat.id}`,
      'aria-current': current ? 'true' : undefined,
      onclick: () => {
        document.body.classList.remove('rail-open');
        void page.show(chat.id);
      },
    },
    chatMark(chat),
    el(
      'span',
      { class: 'rail-words' },
      el('span', { class: 'rail-title' }, chat.name),
      el('span', { class: 'rail-line' }, chat.last?.line ?? 'No messages yet'),
    ),
    el(
      'span',
      { class: 'rail-side' },
      chat.last && el('span', { class: 'rail-time' }, melbourneTime.time(chat.last.at)),
      badge(chat.unread),
    ),
  );
}

/** The people who have something to see, so that whoever shows the demo knows whom to be next. */
function others(page: Page): HTMLElement[] {
  const waiting = page.people.filter(({ id, unread }) => unread > 0 && id !== page.as);
  if (waiting.length === 0) return [];
  return [
    el('h2', { class: 'rail-heading' }, 'News for others'),
    ...waiting.map(({ id, name, roles, local, unread }) =>
      el(
        'button',
        {
          class: 'rail-item small',
          type: 'button',
          'data-testid': `other-${id}`,
          onclick: () => void page.become(id),
        },
        avatar(name),
        el(
          'span',
          { class: 'rail-words' },
          el('span', { class: 'rail-title' }, name),
          el('span', { class: 'rail-line' }, `${roles} · ${local}`),
        ),
        badge(unread),
      ),
    ),
  ];
}

export function drawRail(page: Page): void {
  fill(
    'chats',
    el('h2', { class: 'rail-heading' }, 'Chat'),
    ...page.chats.map((chat) => chatButton(page, chat)),
  );
  fill('others', ...others(page));
}

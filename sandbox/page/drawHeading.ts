import type { ChatView } from '../api/chatsView';
import { chatMark } from './chatMark';
import { el } from './el';
import { fill } from './fill';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

function readers({ kind, members, installed }: ChatView): string {
  if (kind === 'personal') return 'Your private chat with the bot';
  if (kind === 'channel') return 'Everyone in this team reads this channel';
  return `${members.join(', ')}${installed ? '' : ' · Local Connections is not in this chat'}`;
}

/** Which chat this is, and whether the app is installed in it. */
export function drawHeading(page: Page): void {
  const chat = page.open();
  if (!chat) return;
  const personal = chat.kind === 'personal';
  const install = async () => {
    await sandboxCalls.call('install', { as: page.as, installed: !chat.installed });
    await page.refresh();
  };
  fill(
    'heading',
    chatMark(chat),
    el('div', { class: 'heading-words' }, el('h1', {}, chat.name), el('p', {}, readers(chat))),
    personal
      ? el(
          'button',
          { class: 'quiet-button', type: 'button', 'data-testid': 'install', onclick: () => void install() },
          chat.installed ? 'Remove the app' : 'Add the app',
        )
      : '',
  );
}

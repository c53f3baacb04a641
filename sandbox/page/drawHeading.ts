import type { ChatView } from '../api/chatsView';
import { chatMark } from './chatMark';
import { el } from './el';
import { fill } from './fill';
import { meetingBar } from './meetingBar';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

function readers({ kind, members, installed }: ChatView): string {
  if (kind === 'personal') return 'Your private chat with the bot';
  if (kind === 'channel') return 'Everyone in this team reads this channel';
  return `${members.join(', ')}${installed ? '' : ' · Local Connections is not in this chat'}`;
}

/** In a team, its owners see to that. */
function installWords({ kind, installed }: ChatView): string | undefined {
  if (kind === 'channel') return undefined;
  if (installed) return 'Remove the app';
  return kind === 'personal' ? 'Add the app' : 'Add Local Connections';
}

/** Which chat this is, and whether the app is installed in it. */
export function drawHeading(page: Page): void {
  const chat = page.open();
  if (!chat) return;
  const words = installWords(chat);
  const install = async () => {
    const { id, installed } = chat;
    await sandboxCalls.call('install', { as: page.as, chat: id, installed: !installed });
    await page.refresh();
  };
  fill(
    'heading',
    chatMark(chat),
    el('div', { class: 'heading-words' }, el('h1', {}, chat.name), el('p', {}, readers(chat))),
    words
      ? el(
          'button',
          { class: 'quiet-button', type: 'button', 'data-testid': 'install', onclick: () => void install() },
          words,
        )
      : '',
    ...(chat.kind === 'meeting' ? [meetingBar(page, chat)] : []),
  );
}

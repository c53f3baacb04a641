import { botMark } from './botMark';
import { el } from './el';
import { fill } from './fill';
import { icon } from './icon';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

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
    personal ? botMark() : el('span', { class: 'avatar square' }, icon('people')),
    el(
      'div',
      { class: 'heading-words' },
      el('h1', {}, chat.name),
      el('p', {}, personal ? 'Your private chat with the bot' : 'Everyone in this team reads this channel'),
    ),
    personal
      ? el(
          'button',
          { class: 'quiet-button', type: 'button', 'data-testid': 'install', onclick: () => void install() },
          chat.installed ? 'Remove the app' : 'Add the app',
        )
      : '',
  );
}

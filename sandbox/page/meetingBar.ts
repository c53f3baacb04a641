import type { ChatView } from '../api/chatsView';
import { el } from './el';
import { icon } from './icon';
import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

/** Begins and ends the meeting of a chat, for whoever wants to see what its events do. */
export function meetingBar(page: Page, { id, runs = false }: ChatView): HTMLElement {
  const onclick = async () => {
    await sandboxCalls.call('meeting', { as: page.as, chat: id, runs: !runs });
    await page.refresh();
  };
  return el(
    'div',
    { class: 'meeting-bar' },
    el(
      'span',
      { class: 'meeting-now', role: 'status', 'data-testid': 'meeting-now' },
      icon('camera'),
      runs ? 'The meeting is on' : 'The meeting is not on',
    ),
    el(
      'button',
      { class: 'quiet-button', type: 'button', 'data-testid': 'meeting', onclick: () => void onclick() },
      runs ? 'End the meeting' : 'Start the meeting',
    ),
    el(
      'p',
      { class: 'meeting-hint' },
      'In Teams these events come only where the tenant grants them; here they are simulated. Everything works without them.',
    ),
  );
}

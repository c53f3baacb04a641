import type { Page } from './openPage';
import { sandboxCalls } from './sandboxCalls';

/** Cards that ask for it are drawn anew for whoever sees them: when their chat opens, or when they come into view. */
export function refreshSeen(): (page: Page) => void {
  const asked = new Set<string>();
  return (page) => {
    const log = document.getElementById('messages');
    if (!log || page.messagesOf !== `${page.as} ${page.chat}`) return;
    log.onscroll = () => look(page, log);
    look(page, log);
  };

  function look({ as, chat, messages }: Page, log: HTMLElement): void {
    if (document.visibilityState !== 'visible') return;
    for (const { id: message, refreshes } of messages) {
      const key = `${as} ${message}`;
      if (!refreshes || asked.has(key) || !isInView(log, message)) continue;
      asked.add(key);
      const done = () => asked.delete(key);
      void sandboxCalls.call('refresh', { as, chat, message }).then(done, done);
    }
  }
}

function isInView(log: HTMLElement, message: string): boolean {
  const element = [...log.children].find(
    (one) => one instanceof HTMLElement && one.dataset['messageId'] === message,
  );
  if (!element) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const seen = log.getBoundingClientRect();
  return bottom > seen.top && top < seen.bottom;
}

import type { TeamsEvent } from '../teams/teamsEvent';
import { announceMessage } from './announceMessage';
import type { Page } from './openPage';

/** Follows what happens as it happens; a lost connection is taken up again by the browser. */
export function listenLive(page: Page, setClock: (now: string) => void): void {
  const source = new EventSource('sandbox/events');
  let due: number | undefined;
  const soon = () => {
    clearTimeout(due);
    due = setTimeout(() => void page.refresh(), 40);
  };
  source.onopen = soon;
  source.onmessage = ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as TeamsEvent;
    if (event.kind === 'clock') setClock(event.now);
    if (event.kind === 'message') announceMessage(page, event);
    if (event.kind === 'message' || event.kind === 'changed') soon();
  };
  document.addEventListener('visibilitychange', soon);
}

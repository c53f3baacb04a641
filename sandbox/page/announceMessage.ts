import type { TeamsEvent } from '../teams/teamsEvent';
import { el } from './el';
import { icon } from './icon';
import type { Page } from './openPage';
import { toast } from './toast';

type Message = Extract<TeamsEvent, { kind: 'message' }>;

/** What would show on a locked phone: the summary of the message, and nothing else of it. */
export function announceMessage(page: Page, { chatId, from, to, summary }: Message): void {
  const seeing = chatId === page.chat && document.visibilityState === 'visible';
  if (from !== 'bot' || seeing) return;
  const owner = to.length === 1 ? page.people.find(({ id }) => id === to[0]) : undefined;
  const mine = to.includes(page.as);
  const whose = owner && !mine ? `${owner.name}’s phone` : 'Your phone';
  const other = owner && !mine ? owner : undefined;
  if (!mine && !other) return;
  toast(
    '',
    el('p', { class: 'toast-whose' }, icon('lock'), whose),
    el('p', {}, el('strong', {}, 'Local Connections: '), summary ?? 'New message'),
    ...(other
      ? [
          el(
            'button',
            { class: 'quiet-button', type: 'button', onclick: () => void page.become(other.id) },
            `Switch to ${other.name}`,
          ),
        ]
      : []),
  );
}

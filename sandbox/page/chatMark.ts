import type { ChatView } from '../api/chatsView';
import { botMark } from './botMark';
import { el } from './el';
import { icon } from './icon';

/** Shows by its shape what kind of chat it is: with the bot alone, of a team, or of a group. */
export function chatMark({ kind }: Pick<ChatView, 'kind'>): Element {
  if (kind === 'personal') return botMark();
  return kind === 'channel'
    ? el('span', { class: 'avatar square' }, icon('people'))
    : el('span', { class: 'avatar round' }, icon('chat'));
}

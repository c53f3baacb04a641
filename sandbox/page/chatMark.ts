import type { ChatView } from '../api/chatsView';
import { botMark } from './botMark';
import { el } from './el';
import { icon } from './icon';

/** Shows by its shape what kind of chat it is: with the bot alone, of a team, of a group or of a meeting. */
export function chatMark({ kind }: Pick<ChatView, 'kind'>): Element {
  if (kind === 'personal') return botMark();
  if (kind === 'channel') return el('span', { class: 'avatar square' }, icon('people'));
  return el('span', { class: 'avatar round' }, icon(kind === 'meeting' ? 'camera' : 'chat'));
}

import type { ChatView } from '../api/chatsView';
import { mention } from './mention';

const onlyMentions = 'Local Connections only sees messages that mention it.';

const write = {
  channel: 'Write to the team',
  groupChat: 'Write to the group',
  meeting: 'Write in the meeting',
} as const;

/** What stands in and below the box that one writes in. */
export function composeWords({ kind, installed }: Pick<ChatView, 'kind' | 'installed'>) {
  if (kind === 'personal') {
    return {
      label: 'Write to Local Connections',
      placeholder: 'Write a message',
      hint: 'Enter sends, Shift and Enter begins a new line.',
    };
  }
  const to = write[kind];
  if (installed) return { label: to, placeholder: `${to}, or to ${mention}`, hint: onlyMentions };
  return {
    label: to,
    placeholder: to,
    hint: 'Local Connections is not in this chat and reads nothing here. The three dots beside a message reach it, and its mark in this box finds activities.',
  };
}

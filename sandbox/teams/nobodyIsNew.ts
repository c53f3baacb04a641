import type { Teams } from './teams';

/** Nobody who has messages is welcomed after them. */
export function nobodyIsNew(teams: Teams): void {
  const chats = teams.people.flatMap(({ aadObjectId }) => teams.chatsOf(aadObjectId));
  for (const chat of new Set(chats)) {
    if (chat.messages.length === 0 || chat.told) continue;
    chat.told = true;
    teams.changed(chat);
  }
}

import type { Teams } from './teams';

/** As if everyone had used their chats until now: all is read, and nobody who has messages is welcomed after them. */
export function asIfAllSeen(teams: Teams): void {
  for (const { aadObjectId } of teams.people) {
    for (const chat of teams.chatsOf(aadObjectId)) {
      const last = chat.messages.at(-1)?.id;
      if (last === undefined) continue;
      chat.readUpTo[aadObjectId] = last;
      chat.told = true;
      teams.changed(chat);
    }
  }
}

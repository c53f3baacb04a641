import type { Teams } from './teams';

/** As if everyone had used their chats until now: all is read. */
export function asIfAllSeen(teams: Teams): void {
  for (const { aadObjectId } of teams.people) {
    for (const chat of teams.chatsOf(aadObjectId)) {
      const last = chat.messages.at(-1)?.id;
      if (last === undefined) continue;
      chat.readUpTo[aadObjectId] = last;
      teams.changed(chat);
    }
  }
}

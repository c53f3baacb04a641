import type { DemoPerson } from '../demoPeople';
import type { Chat, ChatMessage } from './chat';
import type { TeamsEvent } from './teamsEvent';

/** Teams on one machine: who is in it, their chats, and word of what happens. */
export interface Teams {
  readonly tenantId: string;
  readonly people: readonly DemoPerson[];
  now(): string;
  /** By Entra object id or by Teams id. */
  person(id: string): DemoPerson | undefined;
  chat(id: string): Chat | undefined;
  chatsOf(personId: string): Chat[];
  /** An id that no activity has had, rising with the clock. */
  newActivityId(): string;
  addMessage(chat: Chat, message: Omit<ChatMessage, 'id' | 'at'> & { id?: string }): ChatMessage;
  /** Keeps what was changed in the chat and tells the pages. */
  changed(chat: Chat): void;
  announce(event: TeamsEvent): void;
  /** Gives back how to stop listening. */
  listen(listener: (event: TeamsEvent) => void): () => void;
}

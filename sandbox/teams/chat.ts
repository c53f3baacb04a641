export interface ChatMessage {
  id: string;
  /** In a channel: the message that began the thread. */
  threadId?: string;
  /** `bot`, or a person's Entra object id. */
  from: string;
  at: string;
  updatedAt?: string;
  text?: string;
  /** What a lock screen shows. */
  summary?: string;
  cards: unknown[];
  /** A card that only this person sees until the next update: what a press was answered with in a shared chat. */
  views?: Record<string, unknown[]>;
}

export interface Chat {
  id: string;
  kind: 'personal' | 'channel' | 'groupChat';
  name: string;
  memberIds: string[];
  teamId?: string;
  /** Whether the app is installed here. */
  installed: boolean;
  /** Whether the bot was told of its installation. */
  told: boolean;
  messages: ChatMessage[];
  /** By person: the last message that they have seen. */
  readUpTo: Record<string, string>;
}

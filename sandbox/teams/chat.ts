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
  /** By person: when the card was last refreshed for them by itself, since it was last updated. */
  refreshedAt?: Record<string, string>;
}

/** Of the chat of a meeting. */
export interface Meeting {
  id: string;
  /** While it runs. */
  beganAt?: string;
}

export interface Chat {
  id: string;
  kind: 'personal' | 'channel' | 'groupChat' | 'meeting';
  name: string;
  memberIds: string[];
  teamId?: string;
  meeting?: Meeting;
  /** Whether the app is installed here. */
  installed: boolean;
  /** Whether the bot was told of its installation. */
  told: boolean;
  messages: ChatMessage[];
  /** By person: the last message that they have seen. */
  readUpTo: Record<string, string>;
}

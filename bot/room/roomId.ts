import { createHash } from 'node:crypto';

const prefix = 'room-';

/** Of a chat of several people, in place of a person's object id: by it the chat is written to and its cards are kept. */
export function roomId(conversationId: string): string {
  return `${prefix}${createHash('sha256').update(conversationId).digest('base64url').slice(0, 32)}`;
}

export function isRoomId(id: string): boolean {
  return id.startsWith(prefix);
}

import { createHash } from 'node:crypto';

/** Short, and the same for the same: whether a card would show anything else than it did. */
export function digestOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
}

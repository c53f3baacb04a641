import type { Press } from '../press';

const letters = 12;

/** The id of what a press makes: the same press twice makes one. */
export function idFrom({ nonce }: Pick<Press, 'nonce'>): string {
  return nonce.slice(0, letters);
}

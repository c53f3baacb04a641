import type { Card } from './card';

/** The same card for a dialog, where a button sends instead of opening: the dialog goes on with what comes back. */
export function inDialog(card: Card): Card {
  return withoutFetch(card) as Card;
}

function withoutFetch(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutFetch);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).filter(([name]) => name !== 'msteams');
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutFetch(value)]));
}

import type { Card } from '../card';
import { shownId } from './screenQuestion';

/** The same dialog, whose buttons say that its reader has chosen to show it here. */
export function inDialogMarked(card: Card): Card {
  return marked(card) as Card;
}

function marked(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(marked);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([name, value]) => [name, marked(value)]);
  const drawn: Record<string, unknown> = Object.fromEntries(entries);
  if (drawn['type'] !== 'Action.Submit') return drawn;
  const data = asRecord(drawn['data']);
  return { ...drawn, data: { ...data, ids: { ...asRecord(data['ids']), [shownId]: 'yes' } } };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

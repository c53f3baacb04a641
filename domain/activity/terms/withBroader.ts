import { type Term, termIn } from './term';

/** Terms, and behind them the wider ones that they are part of. */
export function withBroader(terms: readonly Term[], ids: Iterable<string>): string[] {
  const all = [...ids];
  return [...new Set([...all, ...all.flatMap((id) => termIn(terms, id)?.partOf ?? [])])];
}

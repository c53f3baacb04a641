/** One of the things that a search found, as the list shows it, and the card that choosing it gives. */
export interface SearchResult {
  title: string;
  text: string;
  card: unknown;
  /** Why Teams does not take this card. */
  refused?: string;
}

/** What a person sees of a search. */
export type Searched =
  | { kind: 'results'; results: SearchResult[] }
  | { kind: 'message'; text: string }
  | { kind: 'failed'; text: string };

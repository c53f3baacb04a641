/** A word of the directory's own: what it is called on screen and what people say instead. */
export interface Term {
  id: string;
  name: string;
  /** Other words and phrases for it, lower case. */
  also: readonly string[];
  /** Kinds of it, lower case: who looks for one of these looks for that first, and for the whole when there is none. */
  narrower?: readonly string[];
  /** Ids of wider terms of the same list: whoever looks for music is glad of singing. */
  partOf?: readonly string[];
  /** An example of the Local Connections fact sheet. */
  isFactSheet?: boolean;
}

export function termIn(terms: readonly Term[], id: string): Term | undefined {
  return terms.find((term) => term.id === id);
}

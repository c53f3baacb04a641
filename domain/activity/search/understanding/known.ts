/** What is known where the search is made. */
export interface Known {
  /** Ids of places by their plain names and postcodes. */
  places: ReadonlyMap<string, string>;
  /** Those that are meant also without "near" or "in" before them. */
  barePlaces: ReadonlyMap<string, string>;
  /** The directory itself has this word, or another form of it. */
  hasWord(word: string): boolean;
  /** Words of the directory that so many slips of the finger, and no fewer, are away. */
  nearWords(word: string): { slips: number; words: readonly string[] };
  /** Local date of today. */
  date: string;
}

/** A set of questions that a person may be asked, word for word. Its answers are theirs on that day, never a label. */
export interface Instrument {
  id: string;
  /** Other words or another way to count are another version: the two are never compared. */
  version: string;
  name: string;
  /** Who made it, and when. */
  source: string;
  /** To read aloud before the first question. */
  intro: string;
  questions: readonly string[];
  /** The same to each question, in the order in which they are read. */
  answers: readonly string[];
  /** Of the indexes of the answers, one a question. */
  score: (answers: readonly number[]) => number;
  lowest: number;
  highest: number;
  /** Which way the number goes as somebody feels less lonely. */
  lessLonely: 'lower' | 'higher';
  /** How to read the number. */
  reads: string;
  /** What the last answers say beside the first, from somebody who feels less lonely, lonelier or as before. */
  change: Readonly<Record<'less' | 'more' | 'same', string>>;
}

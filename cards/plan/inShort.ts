import { cutTo } from '../../domain/cutTo';

/** The beginning of what somebody wrote, where the whole stands elsewhere. */
export function inShort(words: string, most: number): string {
  return words.length > most ? `${cutTo(words, most).trimEnd()}…` : words;
}

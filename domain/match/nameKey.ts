import doubleMetaphone from 'double-metaphone';
import { nicknameRoot } from './nicknames';

/** How the word, or the name that it is a nickname of, sounds; a word of another script stands for itself. */
export function nameKey(word: string): string {
  const root = nicknameRoot(word);
  return `name:${(/^[a-z]/.test(root) && sound(root)) || root}`;
}

// it writes 0 for th, which in many languages is a t
const sound = (word: string) => doubleMetaphone(word)[0].replaceAll('0', 'T');

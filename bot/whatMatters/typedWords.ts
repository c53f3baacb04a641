import { written } from '../referral/chosen';

/** What was typed there, no longer than its input takes. */
export function typedWords(typed: Record<string, string>, input: string, most: number): string {
  return written(typed[input], most);
}

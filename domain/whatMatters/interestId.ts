import { stableId } from '../activity/hsds/stableId';

const letters = 8;

/** Names one of their interests in a button, without its words. */
export function interestId(words: string): string {
  return stableId(words).slice(0, letters);
}

import { distance } from 'fastest-levenshtein';
import { nameKey } from './nameKey';
import { isName, shareNickname } from './nicknames';
import { canBeMistyped, endKey, startKey } from './wordKeys';

/**
 * Whether two words of names may be the same word. Words that are alike share a key (by sound, by first or by last
 * letters): what is called alike here can be looked up.
 */
export function alikeWords(one: string, other: string): boolean {
  if (one === other || shareNickname(one, other)) return true;
  // Harry is no misspelling of Barry
  if (isName(one) && isName(other)) return false;
  const slips = slipsBetween(one, other);
  return (
    (nameKey(one) === nameKey(other) && slips <= slipsOfOneSound(one, other)) ||
    (slips === 1 && canBeMistyped(one) && canBeMistyped(other) && sharePiece(one, other))
  );
}

const sharePiece = (one: string, other: string) =>
  startKey(one) === startKey(other) || endKey(one) === endKey(other);

function slipsOfOneSound(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  if (length < 4) return 0;
  return length < 6 ? 1 : length < 9 ? 2 : 3;
}

/** Letters put in, left out or mistaken; two neighbours in the wrong order are one slip. */
function slipsBetween(one: string, other: string): number {
  const slips = distance(one, other);
  if (slips !== 2 || one.length !== other.length) return slips;
  const at = [...one].findIndex((letter, index) => letter !== [...other][index]);
  const swapped = (a: string[], b: string[]) => a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped([...one], [...other]) ? 1 : slips;
}

import { contactKey } from './contactKey';
import { identifyingWords } from './identifyingWords';
import { nameKey } from './nameKey';
import { nameWords } from './nameWords';
import { canBeMistyped, endKey, startKey } from './wordKeys';

interface Person {
  calledName: string;
  contact: { details: string };
}

/** Every key by which another record of this person, or a search for a name, finds this one; at most 12. */
export function matchKeys({ calledName, contact }: Person): string[] {
  const words = identifyingWords(calledName);
  return distinct([
    contactKey(contact.details),
    ...words.flatMap((word) => [nameKey(word), startKey(word), endKey(word)]),
    ...writtenAsOne(words),
    ...nameWords(calledName).map(startKey),
  ]).slice(0, 12);
}

/** The keys of this person that another record of the same person would hold; at most four. */
export function matchQueries({ calledName, contact }: Person): string[] {
  const words = identifyingWords(calledName);
  const first = words.slice(0, 1);
  return distinct([
    contactKey(contact.details),
    ...first.map(nameKey),
    ...(first.some(canBeMistyped)
      ? first.flatMap((word) => [startKey(word), endKey(word)])
      : writtenAsOne(words)),
  ]);
}

/** "Mary Anne" is also "Maryanne". */
const writtenAsOne = ([first, second]: string[]) => (first && second ? [nameKey(first + second)] : []);

const distinct = (keys: (string | undefined)[]) => [...new Set(keys.filter((key) => key !== undefined))];

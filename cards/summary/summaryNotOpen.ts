import type { Card } from '../card';
import { namedSomeone } from '../help/simple';
import { card, line, quiet } from '../parts';
import { refusalSentence } from '../refusalSentence';

/** Whatever was written after the word: no such reference, not theirs, or a name. What was written is not repeated. */
export function summaryNotOpen(isShared: boolean): Card {
  return card([
    line(refusalSentence['not-found']),
    quiet(
      'Please write the reference, as in **summary BRI-7K3Q**. A name is not looked for, and is kept nowhere.',
    ),
    ...(isShared ? [quiet(namedSomeone)] : []),
  ]);
}

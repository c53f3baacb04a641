import { type Press, skips } from '../../buttons';
import type { Element } from '../../card';
import { typed } from '../../parts';
import { row } from '../../row';

/** What was just done, and beside it what one may want next. */
export function doneLine(says: string, title: string, press: Press): Element {
  return row([typed(says)], [skips(title, press)]);
}

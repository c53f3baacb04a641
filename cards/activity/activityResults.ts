import type { Found } from '../../domain/activity/directorySearch';
import type { Local } from '../../domain/local';
import type { Card, Element } from '../card';
import { card, heading, line, typed } from '../parts';
import { activityLines } from './activityLines';
import { activityWords } from './activityWords';

/** What a search found. It stands in any chat, so it never says what was searched for. */
export function activityResults(found: Found, locals: readonly Pick<Local, 'id' | 'name'>[]): Card {
  const title = `Activities in ${locals.map((local) => local.name).join(' · ')}`;
  if (found.total === 0) return card([heading(title), ...nothing(found.tryInstead)]);
  const localName = (id: string) =>
    locals.length > 1 ? locals.find((local) => local.id === id)?.name : undefined;
  const listed = found.shown.map((activity) => ({
    ...activityLines(activity, localName(activity.localId)),
    separator: true,
  }));
  return card([heading(title), line(countInWords(found)), ...listed]);
}

function countInWords({ total, shown }: Found): string {
  if (total > shown.length)
    return `${total} found. Here are ${shown.length}: add a word, such as a suburb, to see fewer.`;
  return total === 1 ? 'One found.' : `${total} found.`;
}

function nothing(tryInstead: readonly string[]): Element[] {
  if (tryInstead.length === 0)
    return [line('This directory holds no activities yet. The Lead can have some imported.')];
  return [
    line('Nothing found. Try one plain word, or the name of a suburb or town. These words find something:'),
    typed(activityWords(tryInstead.join(', '), 200)),
    line('Not everything is in a directory: a link worker may know of more.'),
  ];
}

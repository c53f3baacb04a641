import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';
import { activityWords } from './words/activityWords';

const mostNamed = 8;

interface Answered {
  id: string;
  localId: string;
  name: string;
}

/** Whoever said that something was wrong hears that somebody has looked. */
export function answeredNews(found: readonly Answered[], nonce: string): Card {
  const rows = found
    .slice(0, mostNamed)
    .map(({ id: activityId, localId, name }) =>
      row(
        [typed(activityWords(name, 100))],
        [opens('Look at it', { verb: 'activity.open', ids: { localId, activityId }, nonce })],
      ),
    );
  const more = found.length - mostNamed;
  return card([
    heading('Thank you for telling us'),
    line('You said something was wrong. Somebody has looked.'),
    ...rows,
    ...(more > 0 ? [quiet(`And ${more} more.`)] : []),
  ]);
}

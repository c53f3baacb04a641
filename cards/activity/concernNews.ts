import type { Activity } from '../../domain/activity/activity';
import type { Local } from '../../domain/local';
import { momentInWords } from '../../domain/localTime';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';
import { activityWords } from './words/activityWords';

const mostNamed = 8;

/** Somebody said that something is wrong with these. What they said opens with the activity. */
export function concernNews(
  found: readonly Activity[],
  { timeZone }: Pick<Local, 'timeZone'>,
  nonce: string,
): Card {
  const rows = found.slice(0, mostNamed).map(({ id, localId, name, concerns = [] }) => {
    const first = concerns[0];
    return row(
      [
        typed(activityWords(name, 100)),
        ...(first ? [quiet(`Said on ${momentInWords(first.at, timeZone)}`)] : []),
      ],
      [opens('Look at it', { verb: 'activity.open', ids: { localId, activityId: id }, nonce })],
    );
  });
  const more = found.length - mostNamed;
  return card([
    heading('Something may be wrong'),
    line('Somebody looked these activities up and says that something is not right.'),
    ...rows,
    ...(more > 0 ? [quiet(`And ${more} more: say upkeep to see all.`)] : []),
  ]);
}

import type { ActivityConcern } from '../../../domain/activity/activity';
import { concernInWords } from '../../../domain/activity/trust/concern';
import type { Local } from '../../../domain/local';
import { dateAt } from '../../../domain/staff/leave';
import type { Element } from '../../card';
import { labelled, problem } from '../../parts';
import { activityDay } from '../words/activityDay';
import { activityWords } from '../words/activityWords';

const mostShown = 5;

/** What somebody says is wrong; in whose words is for those who look into it. */
export function concernLines(
  concerns: readonly ActivityConcern[],
  { timeZone }: Pick<Local, 'timeZone'>,
  withWords: boolean,
): Element[] {
  const more = concerns.length - mostShown;
  return [
    ...concerns
      .slice(-mostShown)
      .flatMap(({ at, by, what, words }) => [
        problem(`Someone says: ${concernInWords(what)} (${activityDay(dateAt(at, timeZone))})`),
        ...(withWords
          ? [labelled(activityWords(by.name, 60), activityWords(words ?? 'no more was said', 500))]
          : []),
      ]),
    ...(more > 0 ? [problem(`And ${more} said before that`)] : []),
  ];
}

import type { Stop } from '../../domain/activity/stopped/stopOf';
import { activityWords } from '../activity/words/activityWords';
import { opens } from '../buttons';
import type { Card } from '../card';
import { card, heading, line, quiet, typed } from '../parts';
import { row } from '../row';
import { stopWords } from './stopWords';

const mostShown = 6;

export interface StoppedRow {
  activity: { id: string; localId: string; name: string };
  stop: Stop;
  /** How many have it in their plan whom the reader is to tell. */
  count: number;
}

/** An activity that people go to has stopped or rests. The card stays: who they are opens in a dialog. */
export function stoppedNews(rows: readonly StoppedRow[], nonce: string): Card {
  const more = rows.length - mostShown;
  return card([
    heading('Something in a plan has changed'),
    ...rows
      .slice(0, mostShown)
      .map(({ activity: { id: activityId, localId, name }, stop, count }) =>
        row(
          [typed(activityWords(name, 100)), line(`${stopWords[stop]} ${inPlans(count)}`)],
          [opens('See who', { verb: 'suggest.stopped', ids: { localId, activityId }, nonce })],
        ),
      ),
    ...(more > 0 ? [quiet(`And ${more} more: each stands in the plan of the person.`)] : []),
  ]);
}

function inPlans(count: number): string {
  return count === 1
    ? 'It is in the plan of 1 person you look after.'
    : `It is in the plans of ${count} people you look after.`;
}

import { aliveFirst } from '../../domain/connection/aliveFirst';
import { isEnded } from '../../domain/connection/states';
import type { Element } from '../card';
import { connectionWords } from '../connection/connectionWords';
import { momentRow } from '../moment/momentRow';
import { labelled, quiet, smallHeading } from '../parts';
import type { SummaryView } from './summaryView';

const mostActivities = 6;
const mostMoments = 3;

/** Where they go, and how that stands. */
export function connectionLines({ found, local, now }: SummaryView): Element[] {
  const live = aliveFirst(found.connections ?? []).filter(({ state }) => !isEnded(state));
  const more = live.length - mostActivities;
  return [
    smallHeading('Connections'),
    ...(live.length === 0 ? [quiet('None yet.')] : []),
    ...live.slice(0, mostActivities).map((one) => labelled(one.name, connectionWords(one, local, now))),
    ...(more > 0 ? [quiet(`and ${more} more`)] : []),
  ];
}

/** The latest moments of connection and joy; what was entered in error is not told on. */
export function momentLines({ found: { moments = [] } }: SummaryView): Element[] {
  const latest = moments.filter(({ isError }) => !isError).slice(-mostMoments);
  if (latest.length === 0) return [];
  return [smallHeading('Moments of connection and joy'), ...latest.toReversed().flatMap(momentRow)];
}

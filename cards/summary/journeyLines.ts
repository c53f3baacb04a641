import { isCounted } from '../../domain/connection/states';
import type { Case } from '../../domain/referral/case';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { type JourneyPart, journey } from '../../domain/summary/journey';
import { type Month, perMonth } from '../../domain/summary/perMonth';
import type { BarChart, Element } from '../card';
import { chartOrText } from '../chartOrText';
import { labelled, quiet, smallHeading } from '../parts';
import { monthName, monthsInWords } from './monthWords';
import { type SummaryView, summaryDate } from './summaryView';

const parts: Record<JourneyPart, string> = {
  referred: 'referred to Local Connections',
  firstContact: 'first contact',
  begun: 'began to go to',
  wasGoing: 'was going to',
  settled: 'said that they have settled in at',
  paused: 'a pause began',
  resumed: 'went on after the pause',
  closed: 'Local Connections came to an end',
};
const mostSteps = 10;

/** The journey over time, in words. */
export function journeyLines(view: SummaryView): Element[] {
  const steps = journey(view.found, view.local);
  const moments = monthsInWords(momentsAMonth(view), summaryDate(view));
  const earlier = steps.length - mostSteps;
  return [
    smallHeading('Their journey so far'),
    ...(earlier > 0 ? [quiet(`${earlier} earlier`)] : []),
    ...steps
      .slice(-mostSteps)
      .map(({ on, is, activity }) =>
        labelled(dayAndYear(on, 'utc'), activity === undefined ? parts[is] : `${parts[is]} ${activity}`),
      ),
    ...(moments ? [labelled('Moments', moments)] : []),
  ];
}

/** Visits a month, or moments where nobody has visited anything yet: numbers of ours, without a word of theirs. */
export function journeyChart(view: SummaryView): BarChart[] {
  const today = summaryDate(view);
  const visits = perMonth(visitDates(view.found), today);
  const shown = visits.length > 0 ? visits : momentsAMonth(view);
  if (shown.length === 0) return [];
  const title = visits.length > 0 ? 'Visits a month' : 'Moments a month';
  const points = shown.map(({ month, count }) => ({ label: monthName(month, today), value: count }));
  return [chartOrText({ title, points })];
}

function momentsAMonth(view: SummaryView): Month[] {
  const { moments = [] } = view.found;
  const dates = moments.filter(({ isError }) => !isError).map(({ on }) => on);
  return perMonth(dates, summaryDate(view));
}

function visitDates({ connections = [] }: Case): string[] {
  const sessions = connections.flatMap((one) => one.sessions);
  return sessions.filter(({ result }) => isCounted(result)).map(({ on }) => on);
}

import type { Element } from '../card';
import { quiet, smallHeading, typed } from '../parts';
import { helpsLines } from '../whatMatters/helpsLines';
import { interestLines } from '../whatMatters/interestLines';
import { knownLine } from '../whatMatters/knownLine';
import type { SummaryView } from './summaryView';

const mostInterests = 4;

/** Before anything else, and in their words. */
export function mattersLines({ found }: SummaryView): Element[] {
  const { whatMatters } = found.participant;
  return [
    smallHeading('What matters, in their words'),
    whatMatters ? typed(whatMatters) : quiet('Not written down yet. It is theirs to say.'),
  ];
}

/** What they bring: strengths, then what they used to enjoy, enjoy now and would like to try. */
export function strengthLines({ found }: SummaryView): Element[] {
  const { strengths, values, habits } = found.whatMatters ?? {};
  const lines = [
    ...knownLine('Good at or proud of', strengths),
    ...interestLines(found, mostInterests),
    ...knownLine('Cares about', values),
    ...knownLine('Good times of the day', habits),
  ];
  return [smallHeading('Strengths and interests'), ...(lines.length > 0 ? lines : [quiet('Not asked yet.')])];
}

export function easeSection({ found }: SummaryView): Element[] {
  const lines = helpsLines(found.participant);
  return lines.length > 0 ? [smallHeading('What helps, and what to avoid'), ...lines] : [];
}

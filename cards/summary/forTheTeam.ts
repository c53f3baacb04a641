import { openActions } from '../../domain/conference/after/openActions';
import type { Element } from '../card';
import { actionLine } from '../conference/after/actionLines';
import { broughtReasonNames } from '../conference/conferenceNames';
import { labelled, smallHeading, typed } from '../parts';
import { type SummaryView, summaryDate } from './summaryView';

export function contributesLines({ found: { contributes } }: SummaryView): Element[] {
  return contributes ? [smallHeading('How this contributes to the wider plan'), typed(contributes)] : [];
}

/** Why it comes up, in a word of ours, and the question as it was written. */
export function askedLines({ found: { brought = [] } }: SummaryView): Element[] {
  if (brought.length === 0) return [];
  return [
    smallHeading('What is asked of the team'),
    ...brought.map(({ reason, question }) =>
      question ? labelled(broughtReasonNames[reason], question) : typed(broughtReasonNames[reason]),
    ),
  ];
}

export function agreedLines(view: SummaryView): Element[] {
  const open = openActions(view.found);
  if (open.length === 0) return [];
  return [smallHeading('Agreed actions'), ...open.map((one) => actionLine(one, summaryDate(view)))];
}

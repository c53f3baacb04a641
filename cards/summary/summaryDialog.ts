import { sends } from '../buttons';
import type { Card, Element } from '../card';
import { firstLines, shortened } from '../caseCard/shortened';
import { card, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { connectionLines, momentLines } from './connectionsAndMoments';
import { agreedLines, askedLines, contributesLines } from './forTheTeam';
import { journeyChart, journeyLines } from './journeyLines';
import { planProgress } from './planProgress';
import { easeSection, mattersLines, strengthLines } from './strengthsFirst';
import type { SummaryView } from './summaryView';
import { whoSeesSummary } from './whoSeesSummary';

type Section = (view: SummaryView) => Element[];

const sections: readonly Section[] = [
  mattersLines,
  strengthLines,
  planProgress,
  connectionLines,
  momentLines,
  easeSection,
  contributesLines,
  askedLines,
  agreedLines,
  journeyLines,
];

/** A participant's summary, strengths first, for one person who may read it: no number of a measure, no way to reach them. */
export function summaryDialog(view: SummaryView): Card {
  const { found, place, nonce } = view;
  return shortened(({ lines }) =>
    card(
      [
        ...who(view),
        ...sections.flatMap((section) => firstLines(section(view), lines)),
        ...journeyChart(view),
        whoSeesSummary(view),
        notAClinicalRecord,
      ],
      place === 'alone' ? [sends('Open the referral', casePress('referral.open', found, nonce))] : [],
    ),
  );
}

/** The name that they like to be called, and the reference. */
function who({ found: { id, participant } }: SummaryView): Element[] {
  const { calledName, pronouns } = participant;
  return [
    {
      ...typed(''),
      inlines: [
        { type: 'TextRun', text: pronouns ? `${calledName} (${pronouns})` : calledName, weight: 'bolder' },
      ],
    },
    quiet(`**${id}**`),
  ];
}

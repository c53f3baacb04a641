import { dayInWords, momentInWords } from '../../domain/localTime';
import type { Case, TimelineEntry } from '../../domain/referral/case';
import type { Left } from '../../domain/referral/record/leftWhileAway';
import { sends } from '../buttons';
import type { Card, Container, Element } from '../card';
import { card, labelled, line, quiet, typed } from '../parts';
import { casePress } from '../referral/casePress';
import { notAClinicalRecord } from '../referral/footers';
import { eventWords } from '../referral/record/eventWords';
import { leftInWords } from './leftInWords';

export interface WhileAwayView {
  /** The leave, first and last day: yyyy-mm-dd. */
  first: string;
  last: string;
  cases: readonly { found: Case; steps: readonly TimelineEntry[]; left?: Left }[];
  nameOf: (personId: string) => string;
  zone: string;
  /** Where the next page begins. */
  next: number | undefined;
  isFirst: boolean;
  nonce: string;
}

const mostSteps = 5;
const mostLetters = 140;

/** In a dialog: what colleagues did with each person while the reader was on leave, the newest steps of each. */
export function whileAwayCard(view: WhileAwayView): Card {
  const { first, last, cases, zone, next, isFirst, nonce } = view;
  return card(
    [
      quiet(`Your leave: ${dayInWords(first, zone)} until ${dayInWords(last, zone)}.`),
      ...(cases.length === 0 ? [line('Nobody wrote anything down about your referrals.')] : []),
      ...cases.map((one) => (one.left ? ofLeft(one.found.id, one.left, view) : ofCase(one, view))),
      ...(cases.length > 0 ? [notAClinicalRecord] : []),
    ],
    [
      ...(next === undefined
        ? []
        : [sends('Next page', { verb: 'day.away', ids: { page: String(next) }, nonce })]),
      ...(isFirst ? [] : [sends('First page', { verb: 'day.away', nonce })]),
      sends('My day', { verb: 'day.all', nonce }),
    ],
  );
}

/** By reference alone: who it is stands open to them no longer. */
function ofLeft(reference: string, left: Left, { zone }: WhileAwayView): Container {
  const items = [typed(`${reference}: ${leftInWords(left, zone)}`)];
  return { type: 'Container', separator: true, spacing: 'small', items };
}

function ofCase({ found, steps }: WhileAwayView['cases'][number], view: WhileAwayView): Container {
  const earlier = steps.length - mostSteps;
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      labelled(found.id, found.participant.calledName),
      ...(earlier > 0 ? [quiet(`${earlier} earlier steps: open it to read them.`)] : []),
      ...steps.slice(-mostSteps).flatMap((step) => ofStep(step, view)),
      { type: 'ActionSet', actions: [sends('Open', casePress('referral.open', found, view.nonce))] },
    ],
  };
}

/** Who did what, and what they wrote: never read as markup. */
function ofStep({ at, by, event, text }: TimelineEntry, { nameOf, zone }: WhileAwayView): Element[] {
  const said = text && text.length > mostLetters ? `${text.slice(0, mostLetters)} …` : text;
  return [
    line(eventWords[event]),
    {
      type: 'RichTextBlock',
      spacing: 'none',
      inlines: [
        { type: 'TextRun', text: `${nameOf(by)}, ${momentInWords(at, zone)}`, isSubtle: true },
        ...(said ? [{ type: 'TextRun' as const, text: `: ${said}` }] : []),
      ],
    },
  ];
}

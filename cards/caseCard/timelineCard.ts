import { cutTo } from '../../domain/cutTo';
import { mayBeWrong } from '../../domain/information/mayBeWrong';
import { mayWork } from '../../domain/referral/access';
import type { Step } from '../../domain/referral/record/stepsNewestFirst';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { sends } from '../buttons';
import type { Card, Container, Element, RichTextBlock } from '../card';
import { heading, labelled, line, quiet } from '../parts';
import { casePress } from '../referral/casePress';
import { type PartView, partCard } from './partCard';
import { stepLine } from './stepLine';

export interface TimelineView extends PartView {
  /** Newest first: those of this page, and where the older ones begin. */
  steps: readonly Step[];
  older: number | undefined;
  isFirst: boolean;
  total: number;
  whoDid: (id: string) => string;
}

const mostBytes = 13_500;
const shownLetters = 240;

/** All that happened, a page at a time. What was written is for those who do the work. */
export function timelineCard(view: TimelineView): Card {
  const { found, nonce, total, isFirst } = view;
  const { rows, older } = rowsThatFit(view);
  const page = (title: string, before?: number) => {
    const { ids, ...press } = casePress('case.timeline', found, nonce);
    return sends(title, {
      ...press,
      ids: { ...ids, ...(before !== undefined && { before: String(before) }) },
    });
  };
  return partCard(
    view,
    [
      heading('What happened'),
      quiet(`${total === 1 ? '1 step' : `${total} steps`}, the newest first.`),
      ...rows,
      ...(rows.length === 0 ? [line('There is nothing older than what you have seen.')] : []),
    ],
    [...(older === undefined ? [] : [page('Older', older)]), ...(isFirst ? [] : [page('Newest')])],
  );
}

/** As many as one card holds; the next page begins behind the last of them. */
function rowsThatFit(view: TimelineView): { rows: Container[]; older: number | undefined } {
  const rows: Container[] = [];
  let room = mostBytes;
  for (const [at, step] of view.steps.entries()) {
    const row = rowOf(step, view);
    room -= new TextEncoder().encode(JSON.stringify(row)).length;
    if (room < 0 && at > 0) return { rows, older: (view.steps[at - 1] ?? step).index };
    rows.push(row);
  }
  return { rows, older: view.older };
}

function rowOf(step: Step, view: TimelineView): Container {
  const { found, nonce, relations, timeZone, whoDid } = view;
  const { entry, index, isTakenBack, wrong } = step;
  const { ids, ...press } = casePress('case.step', found, nonce);
  const about = { ...ids, step: String(index), at: entry.at };
  const isStruck = isTakenBack || wrong !== undefined;
  const isOfWork = mayWork(relations);
  const told: Element[] = isOfWork
    ? [
        ...(entry.detail ? [said(entry.detail, isStruck)] : []),
        ...(entry.text ? [said(`“${cut(entry.text)}”`, isStruck)] : []),
        ...(wrong ? [labelled('What is right', cut(wrong.says))] : []),
      ]
    : [];
  return {
    type: 'Container',
    separator: true,
    spacing: 'small',
    items: [
      stepLine(step, dayAndYear(entry.at, timeZone), isOfWork && entry.about ? cut(entry.about) : undefined),
      ...told,
      quiet(whoDid(entry.by)),
      {
        type: 'ActionSet',
        spacing: 'small',
        actions: [
          sends('Copy', { ...press, ids: about }),
          ...(isOfWork && !isStruck && mayBeWrong(entry)
            ? [sends('This is wrong', { ...press, verb: 'case.stepWrong.form', ids: about })]
            : []),
        ],
      },
    ],
  };
}

function said(text: string, isStruck: boolean): RichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'small',
    inlines: [{ type: 'TextRun', text, ...(isStruck && { strikethrough: true }) }],
  };
}

function cut(text: string): string {
  return text.length > shownLetters ? `${cutTo(text, shownLetters)}…` : text;
}

import type { TeamAction } from '../../../domain/conference/brought';
import type { Conference } from '../../../domain/conference/conference';
import type { Held } from '../../../domain/conference/heldBetween';
import type { Local } from '../../../domain/local';
import type { Case } from '../../../domain/referral/case';
import type { Step } from '../../../domain/referral/record/stepsNewestFirst';
import { sends } from '../../buttons';
import type { Action, Card, Container, Element } from '../../card';
import { card, heading, line, quiet, smallHeading, typed } from '../../parts';
import { casePress } from '../../referral/casePress';
import { notAClinicalRecord } from '../../referral/footers';
import { conferencePress } from '../conferencePress';
import { whenInWords } from '../whenInWords';
import { actionsAsTheyStand } from './actionLines';

/** A case that was talked of: with what came of it where it is open to the reader, else its reference. */
export interface TalkedOf {
  caseId: string;
  opened?: { found: Case; decisions: readonly Step[]; actions: readonly TeamAction[] };
}

export interface FullSummaryView {
  conference: Conference;
  held: Held;
  local: Local;
  /** Those of this page, where it begins, and how many there are in all. */
  rows: readonly TalkedOf[];
  from: number;
  total: number;
  today: string;
  nonce: string;
}

export const fullSummaryShown = 4;

/** What was decided and why, and who does what by when: for the one who asked, case by case as each is open to them. */
export function fullSummaryCard(view: FullSummaryView): Card {
  const { conference, held, local, rows } = view;
  return card(
    [
      heading('What came of it'),
      typed(conference.title),
      quiet(whenInWords(held, local)),
      ...(rows.length === 0 ? [line('No case was talked of, or none that may be shown here.')] : []),
      ...rows.map((row) => rowOf(row, view)),
      ...(rows.some(({ opened }) => opened) ? [notAClinicalRecord] : []),
    ],
    pages(view),
  );
}

function rowOf({ caseId, opened }: TalkedOf, { today, nonce }: FullSummaryView): Container {
  return {
    type: 'Container',
    separator: true,
    items: opened ? openedRow(opened, today, nonce) : [smallHeading(caseId), quiet('Not open to you.')],
  };
}

function openedRow(
  { found, decisions, actions }: NonNullable<TalkedOf['opened']>,
  today: string,
  nonce: string,
): Element[] {
  return [
    smallHeading(found.id),
    typed(found.participant.calledName),
    ...(decisions.length === 0 ? [quiet('Nothing was written down of what was decided.')] : []),
    ...decisions.flatMap(decided),
    ...actionsAsTheyStand(actions, today),
    {
      type: 'ActionSet',
      spacing: 'small',
      actions: [
        {
          ...sends('Agreed actions', casePress('team.actions', found, nonce)),
          tooltip: `Agreed actions of ${found.id}`,
        },
      ],
    },
  ];
}

function decided({ entry: { text = '' }, wrong }: Step): Element[] {
  if (!wrong) return [typed(text)];
  return [
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, strikethrough: true }] },
    quiet('Marked as wrong. This is right:'),
    typed(wrong.says),
  ];
}

function pages({ conference, held, from, total, nonce }: FullSummaryView): Action[] {
  const press = conferencePress('conference.full', conference, nonce, { on: held.id });
  const page = (title: string, begin: number) =>
    sends(title, { ...press, ids: { ...press.ids, from: String(begin) } });
  const next = from + fullSummaryShown;
  return [
    ...(next < total ? [page(`Next cases (${total - next})`, next)] : []),
    ...(from > 0 ? [page('First cases', 0)] : []),
    sends('Back', conferencePress('conference.open', conference, nonce, { on: held.id })),
  ];
}

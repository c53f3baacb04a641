import type { DueLine } from '../../domain/due/dueLine';
import { dueRules } from '../../domain/due/dueRules';
import { dayInWords } from '../../domain/localTime';
import { opens } from '../buttons';
import type { Action, Card, Container, Element } from '../card';
import { card, heading, labelled, line, quiet, smallHeading, typed } from '../parts';
import { row } from '../row';
import { dueRow } from './dueRow';
import { type DueSections, dueSections } from './dueSections';

export interface MorningView {
  /** yyyy-mm-dd */
  date: string;
  zone: string;
  /** In order. */
  lines: readonly DueLine[];
  /** How many of those that it showed before are done. */
  done: number;
  covering: readonly { name: string; until: string }[];
  /** What cannot wait for tomorrow alone. */
  isUrgent: boolean;
  /** Said where nothing is due. */
  next?: string | undefined;
  nonce: string;
}

export const mostPeople = 8;
const mostWithoutCover = 4;
const mostBesides = 8;

/** Somebody's day in one card. Names of those alone whom they speak with; what was last said opens in a dialog. */
export function morningCard(view: MorningView): Card {
  const { date, zone, lines, done, covering, isUrgent, nonce } = view;
  const sections = dueSections(lines);
  return card(
    [
      heading(isUrgent ? 'Due by 5 pm today' : dayInWords(date, zone)),
      ...covering.map(({ name, until }) =>
        labelled('You cover for', `${name}, until ${dayInWords(until, zone)}`),
      ),
      ...(done > 0 ? [line(`✓ ${done} done${isOfTeam(lines) ? ' by your team' : ''}`)] : []),
      ...(lines.length === 0 ? [line(nothing(view))] : []),
      ...sections.away.map((one) =>
        row([line(one.why)], [opens('What happened', { verb: 'day.away', nonce })]),
      ),
      ...people(sections.toSpeakWith, view),
      ...withoutCover(sections.withoutCover, view),
      ...besides(sections, view),
    ],
    buttons(sections, lines.length, nonce),
  );
}

/** A Lead, who speaks with nobody today: others did it. */
function isOfTeam(lines: readonly DueLine[]): boolean {
  return lines.some(({ kind }) => dueRules[kind].step === 'leadStep') && !lines.some(({ person }) => person);
}

function nothing({ done, next }: MorningView): string {
  if (done > 0) return 'That was everything for today.';
  return `Nothing is due today.${next ? ` ${next}` : ''}`;
}

function people(lines: readonly DueLine[], { zone, nonce }: MorningView): Element[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostPeople;
  return [
    smallHeading(
      lines.length === 1 ? '1 person to check in with' : `${lines.length} people to check in with`,
    ),
    ...lines
      .slice(0, mostPeople)
      .map((one) =>
        row(dueRow(one, zone, one.person), [
          opens('Open', { verb: 'day.person', ids: { ...placeOfCase(one) }, nonce }),
        ]),
      ),
    ...(more > 0 ? [quiet(`and ${more} more`)] : []),
  ];
}

/** By reference: the Lead looks at each, and may name somebody else. */
function withoutCover(lines: readonly DueLine[], { zone, nonce }: MorningView): Element[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostWithoutCover;
  const kind = 'awayWithoutCover';
  return [
    smallHeading('A colleague is away without cover'),
    ...lines
      .slice(0, mostWithoutCover)
      .map((one) =>
        row(dueRow(one, zone, undefined), [
          opens('Open', { verb: 'referral.open', ids: { ...placeOfCase(one) }, nonce }),
        ]),
      ),
    ...(more > 0
      ? [row([line(`and ${more} more`)], [opens('Show', { verb: 'day.kind', ids: { kind }, nonce })])]
      : []),
  ];
}

function besides({ besides: kinds, toSpeakWith, withoutCover }: DueSections, { nonce }: MorningView) {
  if (kinds.length === 0) return [];
  const rows: Container[] = kinds
    .slice(0, mostBesides)
    .map(({ kind, lines }) =>
      row(
        [...inPlaceOf(lines), line(dueRules[kind].together(lines))],
        [opens('Show', { verb: 'day.kind', ids: { kind }, nonce })],
      ),
    );
  return [
    ...(toSpeakWith.length + withoutCover.length > 0 ? [smallHeading('Besides')] : []),
    ...rows,
    ...(kinds.length > mostBesides ? [quiet('There is more under **Show all**.')] : []),
  ];
}

/** All of them are somebody's whom they cover for. A name is never markup. */
function inPlaceOf(lines: readonly DueLine[]): Element[] {
  const names = new Set(lines.map(({ coverOf }) => coverOf ?? ''));
  return names.has('') ? [] : [typed(`For ${[...names].join(', ')}`)];
}

function buttons({ toSpeakWith }: DueSections, due: number, nonce: string): Action[] {
  const start = toSpeakWith.length > 0;
  return [
    ...(start ? [opens('Start', { verb: 'day.start', nonce }, 'positive')] : []),
    ...(due > 0 ? [opens('Show all', { verb: 'day.all', nonce }, start ? undefined : 'positive')] : []),
    opens('Reminders', { verb: 'reminders.form', nonce }),
  ];
}

function placeOfCase({ about }: DueLine): Record<string, string> {
  return about ? { localId: about.localId, caseId: about.caseId } : {};
}

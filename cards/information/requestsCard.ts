import { isGoneThrough } from '../../domain/information/isGoneThrough';
import { openRequests } from '../../domain/information/openRequests';
import { mayWork } from '../../domain/referral/access';
import type { InformationRequest } from '../../domain/referral/people/informationRequest';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { dateAt } from '../../domain/staff/leave';
import { sends } from '../buttons';
import type { Card, Element, SubmitAction } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { heading, line, problem, quiet, smallHeading } from '../parts';
import { casePress } from '../referral/casePress';
import { answeredNames, requestNames } from './requestNames';

export interface RequestsView extends PartView {
  /** Why what was pressed was not done. */
  why?: string;
}

const endedShown = 3;

/** What the person has asked about what is held, how far each is, and what comes next. The Lead answers. */
export function requestsCard(view: RequestsView): Card {
  const { found, relations, timeZone, why, nonce } = view;
  const open = openRequests(found);
  const ended = (found.requests ?? []).filter(({ endedAt }) => endedAt !== undefined).slice(-endedShown);
  const asks = mayWork(relations) && open.length < 2;
  const day = (at: string) => dayAndYear(at, timeZone);
  return partCard(
    view,
    [
      heading('What they asked about their own record'),
      ...(why ? [problem(why)] : []),
      ...(open.length === 0 ? [line('Nothing is waiting for an answer.')] : []),
      ...open.flatMap((one, at) => requestRows(one, at === 0, view)),
      ...(ended.length > 0 ? [smallHeading('Answered')] : []),
      ...ended.map(({ kind, at, endedAt, how }) =>
        quiet(
          `${requestNames[kind]}: asked on ${day(at)}, ${answeredNames[how ?? 'notGiven']} on ${day(endedAt ?? at)}.`,
        ),
      ),
    ],
    asks ? [sends('They asked for something', casePress('information.ask.form', found, nonce))] : [],
  );
}

function requestRows(one: InformationRequest, isFirst: boolean, view: RequestsView): Element[] {
  const { relations, timeZone, now } = view;
  const { kind, at, dueOn } = one;
  const isOverdue = dateAt(now, timeZone) > dueOn;
  const due = dayAndYear(dueOn, 'utc');
  return [
    smallHeading(requestNames[kind]),
    line(`Asked on ${dayAndYear(at, timeZone)}.`),
    isOverdue ? problem(`Overdue: it was to be answered by ${due}.`) : line(`To be answered by ${due}.`),
    ...(relations.includes('lead')
      ? nextFor(one, isFirst, view)
      : [line('The Lead answers it. Please tell them what the person said.')]),
  ];
}

function nextFor(one: InformationRequest, isFirst: boolean, { found, nonce }: RequestsView): Element[] {
  const button = (title: string, verb: string, isMain = false): SubmitAction => {
    const { ids, ...press } = casePress(verb, found, nonce);
    return sends(
      title,
      { ...press, ids: { ...ids, requestId: one.id } },
      isMain && isFirst ? 'positive' : undefined,
    );
  };
  const not = button(one.kind === 'access' ? 'Not given' : 'Not put right', 'information.notGiven.form');
  if (one.kind === 'correction')
    return [
      line('Correct the part itself, or mark the step that is wrong. Then write it down here.'),
      set([
        button('All steps', 'case.timeline'),
        button('It is put right', 'information.putRight', true),
        not,
      ]),
    ];
  if (!isGoneThrough(found, one))
    return [
      ...(one.checked
        ? [problem('Something was written since it was gone through. Please go through it again.')]
        : []),
      line('First read what is held, for other people in it and for anyone’s safety.'),
      set([button('Go through it', 'information.read', true), not]),
    ];
  return [
    line('✓ Gone through. Give the person the text, then write down that they have it.'),
    set([
      button('The text to give', 'information.text', true),
      button('It was given', 'information.given'),
      not,
    ]),
  ];
}

function set(actions: SubmitAction[]): Element {
  return { type: 'ActionSet', spacing: 'small', actions };
}

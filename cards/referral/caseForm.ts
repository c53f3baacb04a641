import type { Activity } from '../../domain/activity/activity';
import type { Local } from '../../domain/local';
import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import { sends } from '../buttons';
import type { Card, Element, SubmitAction } from '../card';
import { foldedInputs } from '../checkIn/foldedInputs';
import { type Asked, asked } from '../inputs';
import { card, line, problem, quiet, typed } from '../parts';
import { refusalSentence } from '../refusalSentence';
import { casePress } from './casePress';
import { marksOf } from './formMarks';
import { keptInputs } from './keptInputs';
import { standsNow } from './meanwhile';
import { wayBack } from './wayBack';

export interface CaseFormView {
  found: Case;
  relations: readonly Relation[];
  local: Local;
  nonce: string;
  /** The one who opened it. */
  readerId: string;
  /** As it was left, one string an input. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What stands now where both have changed it since the form was drawn, in words, by input. */
  standing?: Readonly<Record<string, string>>;
  /** Colleagues to choose from, where the form asks for one. */
  people: readonly { title: string; value: string }[];
  /** Places of the directory, where the form asks for one. */
  places?: readonly { id: string; name: string }[];
  /** The group that the form is about, as the directory has it. */
  group?: Activity;
  /** Today, on the Local's calendar. */
  today: string;
  /** When the one who opened it works, where the form proposes a day. */
  works?: Pick<Staff, 'hours' | 'leave'>;
}

/** What a form about a case asks and says. Its verb is the deed that it sends. */
export interface CaseForm {
  verb: string;
  title: string;
  fields: (view: CaseFormView) => {
    says?: readonly string[];
    shows?: readonly Element[];
    inputs?: readonly Asked[];
    /** Those that are seldom needed. */
    folded?: readonly Asked[];
    /** Inputs that hold a proposal: what was left there is what was meant, whatever would be proposed now. */
    proposes?: readonly string[];
    note?: string;
    send: string;
    isDestructive?: boolean;
    /** What it is about besides the case. */
    ids?: Record<string, string>;
    more?: readonly SubmitAction[];
  };
}

/** Every form about a case looks alike: whom it is about, what it does, what it asks, one main button. */
export function caseForm(form: CaseForm, view: CaseFormView): Card {
  const { found, nonce, problems, standing = {} } = view;
  const fields = form.fields(view);
  const {
    says = [],
    shows = [],
    inputs = [],
    folded = [],
    note,
    send,
    isDestructive,
    ids = {},
    more = [],
  } = fields;
  const press = casePress(form.verb, found, nonce);
  const back =
    more.some(({ title }) => title === 'Back') || send === 'Back'
      ? []
      : [wayBack(form.verb, found, nonce, ids)];
  const beside = asked(view.typed, problems);
  const ask = (input: Asked): Element[] => [...beside(input), ...standsNow(input, standing)];
  const sent = { ...press, ids: { ...press.ids, ...ids, ...marksOf(keptInputs(fields)) } };
  return card(
    [
      ...(Object.keys(standing).length > 0 ? [problem(refusalSentence['changed-meanwhile'])] : []),
      typed(`${found.participant.calledName} · ${found.id}`),
      ...says.map(line),
      ...shows,
      ...inputs.flatMap(ask),
      ...foldedInputs('folded', 'More', folded, view.typed, problems, standing),
      ...(note ? [quiet(note)] : []),
    ],
    [sends(send, sent, isDestructive ? 'destructive' : 'positive'), ...more, ...back],
  );
}

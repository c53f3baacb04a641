import type { Local } from '../../domain/local';
import type { Relation } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import type { Staff } from '../../domain/staff/staff';
import { sends } from '../buttons';
import type { Card, Element, SubmitAction } from '../card';
import { foldedInputs } from '../checkIn/foldedInputs';
import { type Asked, asked } from '../inputs';
import { card, line, quiet, typed } from '../parts';
import { casePress } from './casePress';

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
  /** Colleagues to choose from, where the form asks for one. */
  people: readonly { title: string; value: string }[];
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
  const { found, nonce, problems } = view;
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
  } = form.fields(view);
  const press = casePress(form.verb, found, nonce);
  const ask = asked(view.typed, problems);
  return card(
    [
      typed(`${found.participant.calledName} · ${found.id}`),
      ...says.map(line),
      ...shows,
      ...inputs.flatMap(ask),
      ...foldedInputs('folded', 'More', folded, view.typed, problems),
      ...(note ? [quiet(note)] : []),
    ],
    [
      sends(send, { ...press, ids: { ...press.ids, ...ids } }, isDestructive ? 'destructive' : 'positive'),
      ...more,
    ],
  );
}

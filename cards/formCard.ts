import type { Press } from './buttons';
import { sends } from './buttons';
import type { Card, Element, SubmitAction } from './card';
import { type Asked, asked } from './inputs';
import { card, line, problem, quiet } from './parts';
import { marksOf } from './referral/formMarks';
import { standsNow } from './referral/meanwhile';

export interface FormFields {
  says?: readonly string[];
  inputs?: readonly Asked[];
  note?: string;
  send: string;
  isDestructive?: boolean;
  ids?: Record<string, string>;
  more?: readonly SubmitAction[];
}
export interface FormState {
  /** As it was left, one string an input; and the ids of the press. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What stands now where both have changed it since the form was drawn, in words, by input. */
  standing?: Readonly<Record<string, string>>;
}

/** A form looks like every other: whom or what it is about, what it does, what it asks, one main button. */
export function formCard(
  { says = [], inputs = [], note, send, isDestructive, ids = {}, more = [] }: FormFields,
  { typed, problems, standing = {} }: FormState,
  {
    about,
    press,
    back,
    changed,
  }: { about: readonly Element[]; press: Press; back: SubmitAction; changed: string },
): Card {
  const beside = asked(typed, problems);
  const sent = { ...press, ids: { ...press.ids, ...ids, ...marksOf(inputs) } };
  return card(
    [
      ...(Object.keys(standing).length > 0 ? [problem(changed)] : []),
      ...about,
      ...says.map(line),
      ...inputs.flatMap((input) => [...beside(input), ...standsNow(input, standing)]),
      ...(note ? [quiet(note)] : []),
    ],
    [sends(send, sent, isDestructive ? 'destructive' : 'positive'), ...more, back],
  );
}

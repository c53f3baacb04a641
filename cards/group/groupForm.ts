import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';
import { type Press, sends } from '../buttons';
import type { Card, SubmitAction } from '../card';
import { type Asked, asked } from '../inputs';
import { card, line, problem, quiet, typed } from '../parts';
import { marksOf } from '../referral/formMarks';
import { standsNow } from '../referral/meanwhile';
import { groupPress } from './groupPress';
import { groupRefusal } from './groupRefusals';

export interface GroupFormView {
  /** Absent where it is to be made. */
  group?: Group;
  local: Local;
  /** As it was left, one string an input; and the ids of the press. */
  typed: Record<string, string>;
  problems: Record<string, string>;
  /** What stands now where both have changed it since the form was drawn, in words, by input. */
  standing?: Readonly<Record<string, string>>;
  /** Link workers and Leads of the Local. */
  people: readonly { title: string; value: string }[];
  readerId: string;
  /** Today, on the Local's calendar. */
  today: string;
  nonce: string;
}

/** What a form about a group asks and says. Its verb is the deed that it sends. */
export interface GroupForm {
  verb: string;
  title: string;
  fields: (view: GroupFormView) => {
    says?: readonly string[];
    inputs?: readonly Asked[];
    note?: string;
    send: string;
    isDestructive?: boolean;
    ids?: Record<string, string>;
    more?: readonly SubmitAction[];
  };
}

/** Every form about a group looks alike: which one, what it does, what it asks, one main button. */
export function groupForm(form: GroupForm, view: GroupFormView): Card {
  const { group, local, nonce, problems, standing = {} } = view;
  const { says = [], inputs = [], note, send, isDestructive, ids = {}, more = [] } = form.fields(view);
  const press: Press = group
    ? groupPress(form.verb, group, nonce, { ...ids, ...marksOf(inputs) })
    : { verb: form.verb, ids: { localId: local.id }, nonce };
  const beside = asked(view.typed, problems);
  return card(
    [
      ...(Object.keys(standing).length > 0 ? [problem(groupRefusal('changed-meanwhile'))] : []),
      ...(group ? [typed(group.name)] : []),
      ...says.map(line),
      ...inputs.flatMap((input) => [...beside(input), ...standsNow(input, standing)]),
      ...(note ? [quiet(note)] : []),
    ],
    [
      sends(send, press, isDestructive ? 'destructive' : 'positive'),
      ...more,
      group
        ? sends('Back', groupPress('group.open', group, nonce))
        : sends('All groups', { verb: 'groups.open', nonce }),
    ],
  );
}

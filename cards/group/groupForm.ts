import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';
import { sends } from '../buttons';
import type { Card } from '../card';
import { type FormFields, type FormState, formCard } from '../formCard';
import { typed } from '../parts';
import { groupPress } from './groupPress';
import { groupRefusal } from './groupRefusals';

export interface GroupFormView extends FormState {
  /** Absent where it is to be made. */
  group?: Group;
  local: Local;
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
  fields: (view: GroupFormView) => FormFields;
}

/** Every form about a group looks alike: which one, what it does, what it asks, one main button. */
export function groupForm(form: GroupForm, view: GroupFormView): Card {
  const { group, local, nonce } = view;
  return formCard(form.fields(view), view, {
    about: group ? [typed(group.name)] : [],
    press: group
      ? groupPress(form.verb, group, nonce)
      : { verb: form.verb, ids: { localId: local.id }, nonce },
    back: group
      ? sends('Back', groupPress('group.open', group, nonce))
      : sends('All groups', { verb: 'groups.open', nonce }),
    changed: groupRefusal('changed-meanwhile'),
  });
}

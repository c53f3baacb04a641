import type { GroupForm, GroupFormView } from '../../cards/group/groupForm';
import { meanwhile } from '../../cards/referral/meanwhile';
import type { Press } from '../press';

/** What was typed, in mind of what changed since the form was drawn; clear unless both have changed the same input. */
export function groupSinceDrawn(form: GroupForm, view: GroupFormView, { ids, inputs, revision }: Press) {
  const isFresh = view.group === undefined || revision === view.group.revision;
  const kept = isFresh ? [] : (form.fields(view).inputs ?? []);
  const { typed, standing } = meanwhile(kept, ids, inputs);
  return { typed, standing, isClear: Object.keys(standing).length === 0 };
}

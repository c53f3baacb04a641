import type { GroupForm, GroupFormView } from '../../cards/group/groupForm';
import { formSinceDrawn } from '../formSinceDrawn';
import type { Press } from '../press';

/** What was typed, in mind of what changed since the form was drawn; clear unless both have changed the same input. */
export function groupSinceDrawn(form: GroupForm, view: GroupFormView, press: Press) {
  const isFresh = view.group === undefined || press.revision === view.group.revision;
  return formSinceDrawn(form.fields(view).inputs, isFresh, press);
}

import {
  mostNameLetters,
  mostPlaceLetters,
  mostPlaces,
  mostRunning,
} from '../../../domain/group/groupLimits';
import { choiceSet, textInput } from '../../inputs';
import type { GroupForm, GroupFormView } from '../groupForm';

/** A group to be made. */
export const addGroupForm: GroupForm = {
  verb: 'group.add',
  title: 'Add a group',
  fields: (view) => ({ inputs: inputs(view), note, send: 'Add the group' }),
};

export const changeGroupForm: GroupForm = {
  verb: 'group.change',
  title: 'Change the group',
  fields: (view) => ({ inputs: inputs(view), note, send: 'Save' }),
};

const note = 'Never the name of somebody who takes part: this stands where every link worker reads it.';

function inputs({ group, people, readerId }: GroupFormView) {
  const running = group ? group.runBy.map(({ personId }) => personId) : [readerId];
  return [
    textInput('name', 'What it is called', {
      maxLength: mostNameLetters,
      placeholder: 'Tuesday garden group',
      ...(group && { value: group.name }),
    }),
    textInput('place', 'Where it meets', {
      maxLength: mostPlaceLetters,
      ...(group?.place && { value: group.place }),
    }),
    textInput('places', `Places, at most ${mostPlaces}`, {
      maxLength: 2,
      placeholder: '8',
      ...(group && { value: String(group.capacity) }),
    }),
    choiceSet('runBy', `Who runs it, at most ${mostRunning}`, [...people], {
      isMultiSelect: true,
      value: running.join(','),
    }),
  ];
}

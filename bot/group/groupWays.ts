import type { Deed } from '../door/answerPress';
import { type FormDeed, opensForm, savesForm } from '../referral/formDeed';
import { addGroup, askGroup } from './addGroup';
import { askAttendance } from './askAttendance';
import { groupDeeds } from './groupDeeds';
import { opensGroupForm, savesGroupForm } from './groupFormDeed';
import { joinDeed } from './joinDeed';
import { leaveDeed } from './leaveDeed';
import { openChangedGroups } from './openChangedGroups';
import { openGroup } from './openGroup';
import { saveAttendance } from './saveAttendance';
import { openGroups } from './showGroups';
import { simpleGroupDeeds } from './simpleGroupDeeds';

const ways = <X>(deed: FormDeed<X>) => ({
  verb: deed.form.verb,
  opens: opensForm(deed),
  saves: savesForm(deed),
});
const forms = [
  ways(joinDeed),
  ways(leaveDeed),
  ...groupDeeds.map((deed) => ({
    verb: deed.form.verb,
    opens: opensGroupForm(deed),
    saves: savesGroupForm(deed),
  })),
];

/** Presses that change something, by their verb. */
export const groupChanges: Record<string, Deed> = {
  'group.add': addGroup,
  'group.attended': saveAttendance,
  ...simpleGroupDeeds,
  ...Object.fromEntries(forms.map(({ verb, saves }) => [verb, saves])),
};

/** Presses that only show or ask. */
export const groupViews: Record<string, Deed> = {
  'groups.open': openGroups,
  'groups.changed': openChangedGroups,
  'group.open': openGroup,
  'group.add.form': askGroup,
  'group.attended.form': askAttendance,
  ...Object.fromEntries(forms.map(({ verb, opens }) => [`${verb}.form`, opens])),
};

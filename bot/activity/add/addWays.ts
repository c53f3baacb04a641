import type { Deed } from '../../door/answerPress';
import { addActivity } from './addActivity';
import { editActivity, openEditForm } from './editActivity';
import { mergeActivity } from './mergeActivity';
import { openMergeForm } from './openMergeForm';
import { openAddForm } from './startAdding';
import { undoAdding } from './undoAdding';
import { unmergeActivity } from './unmergeActivity';

/** Presses that change something, by their verb. */
export const addChanges: Record<string, Deed> = {
  'activity.add': addActivity,
  'activity.add.undo': undoAdding,
  'activity.edit': editActivity,
  'activity.merge': mergeActivity,
  'activity.unmerge': unmergeActivity,
};

/** Presses that only show or ask. */
export const addViews: Record<string, Deed> = {
  'activity.add.form': openAddForm,
  'activity.edit.form': openEditForm,
  'activity.merge.form': openMergeForm,
};

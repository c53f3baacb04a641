import type { Deed } from '../../door/answerPress';
import { findInDialog } from './findInDialog';
import { openFilters } from './openFilters';
import { shareActivity } from './shareActivity';
import { showDetails } from './showDetails';

/** Presses that change something, by their verb. */
export const findChanges: Record<string, Deed> = {};

/** Presses that only show or ask. */
export const findViews: Record<string, Deed> = {
  'activities.open': openFilters,
  'activities.filters': openFilters,
  'activities.find': findInDialog,
  'activity.open': showDetails,
  'activity.text': shareActivity,
};

import type { Deed } from '../door/answerPress';
import { addChanges, addViews } from './add/addWays';
import { findChanges, findViews } from './find/findWays';
import { exceptSetAside } from './setAside';
import { trustChanges, trustViews } from './trust/trustWays';
import { upkeepChanges, upkeepViews } from './upkeep/upkeepWays';

/** Presses about activities that change something, by their verb. */
export const activityChanges: Record<string, Deed> = {
  ...findChanges,
  ...trustChanges,
  ...addChanges,
  ...upkeepChanges,
};

/** Presses about activities that only show or ask. */
export const activityViews: Record<string, Deed> = {
  ...findViews,
  ...trustViews,
  ...exceptSetAside(addViews),
  ...exceptSetAside(upkeepViews),
};

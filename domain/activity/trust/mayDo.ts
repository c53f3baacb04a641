import { mayAddActivities, mayEditActivities, maySearchActivities, mayVet } from '../../staff/rights';
import type { Role } from '../../staff/roles';
import type { ActivityDeed } from '../activityChange';

/** Roles that may do each thing, and so take it back. */
export const mayDo: Record<ActivityDeed, readonly Role[]> = {
  added: mayAddActivities,
  imported: mayEditActivities,
  stillRunning: mayEditActivities,
  rang: mayVet,
  visited: mayVet,
  trusted: mayVet,
  paused: mayVet,
  doNotSuggest: mayVet,
  suggestAgain: mayVet,
  reportedWrong: maySearchActivities,
  concernSettled: mayVet,
  edited: mayEditActivities,
  whatToExpect: mayEditActivities,
  contactSet: mayAddActivities,
  contactCleared: mayAddActivities,
  merged: mayEditActivities,
  unmerged: mayEditActivities,
  gone: mayEditActivities,
  back: mayEditActivities,
  undone: maySearchActivities,
};

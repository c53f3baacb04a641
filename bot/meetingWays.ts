import { accessChanges, accessViews } from './access/accessWays';
import { conferenceChanges, conferenceViews } from './conference/conferenceWays';
import type { Deed } from './door/answerPress';
import { informationChanges, informationViews } from './information/informationWays';
import { recordsChanges, recordsViews } from './records/recordsWays';
import { summaryViews } from './summary/summaryWays';

/** Presses of team meetings, and of who sees what, that change something, by their verb. */
export const meetingChanges: Record<string, Deed> = {
  ...conferenceChanges,
  ...accessChanges,
  ...informationChanges,
  ...recordsChanges,
};

/** Those that only show or ask. */
export const meetingViews: Record<string, Deed> = {
  ...conferenceViews,
  ...summaryViews,
  ...accessViews,
  ...informationViews,
  ...recordsViews,
};

import type { Deed } from '../door/answerPress';
import { pickFromMine } from './pickFromMine';
import { viewSummary } from './viewSummary';

/** Presses that only show or ask. */
export const summaryViews: Record<string, Deed> = {
  'summary.view': viewSummary,
  'summary.pick': pickFromMine,
};

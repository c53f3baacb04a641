import type { Deed } from '../../door/answerPress';
import { bindDeeds } from './bindDeeds';
import { chooseRoom } from './chooseRoom';
import { openRun } from './openRun';
import { runDeeds } from './runDeeds';

/** Presses that change something, by their verb. */
export const roomConferenceChanges: Record<string, Deed> = { ...bindDeeds, ...runDeeds };

/** Presses that only show or ask. */
export const roomConferenceViews: Record<string, Deed> = {
  'conference.run': openRun,
  'conference.choose': chooseRoom,
};

import type { Deed } from '../door/answerPress';
import { openMessageToCopy } from './openMessageToCopy';
import { sendAgain } from './sendAgain';
import { openNudges } from './showNudges';

/** Presses about what the bot has sent that change something, by their verb. */
export const nudgeChanges: Record<string, Deed> = {
  'nudges.again': sendAgain,
};

/** Presses that only show or ask. */
export const nudgeViews: Record<string, Deed> = {
  'nudges.open': openNudges,
  'nudges.message': openMessageToCopy,
};

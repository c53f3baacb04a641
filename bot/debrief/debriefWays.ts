import type { Deed } from '../door/answerPress';
import { debriefDeeds } from './debriefDeeds';
import { openDebrief } from './debriefPart';

/** Presses that change something, by their verb. */
export const debriefChanges: Record<string, Deed> = debriefDeeds;

/** Presses that only show or ask. */
export const debriefViews: Record<string, Deed> = { 'debrief.open': openDebrief };

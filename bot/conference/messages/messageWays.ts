import type { Deed } from '../../door/answerPress';
import { openBrief } from './openBrief';

/** Presses that only show or ask. */
export const messageViews: Record<string, Deed> = { 'conference.brief': openBrief };

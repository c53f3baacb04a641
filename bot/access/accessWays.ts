import type { Deed } from '../door/answerPress';
import { lookInto, openUnusual } from './openUnusual';
import { openAccess } from './showAccess';

/** Presses that change something, by their verb. */
export const accessChanges: Record<string, Deed> = { 'access.looked': lookInto };

/** Presses that only show or ask. */
export const accessViews: Record<string, Deed> = {
  'access.open': openAccess,
  'access.item': openUnusual,
};

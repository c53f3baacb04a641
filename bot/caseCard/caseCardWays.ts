import type { Deed } from '../door/answerPress';
import { copyStep } from './copyStep';
import { openParked } from './openParked';
import { openReferralSaid } from './openReferralSaid';
import { openTimeline } from './openTimeline';
import { parkCase, unparkCase } from './parkCase';

/** Presses that change something, by their verb. */
export const caseCardChanges: Record<string, Deed> = {
  'case.park': parkCase,
  'case.unpark': unparkCase,
};

/** Presses that only show or ask. */
export const caseCardViews: Record<string, Deed> = {
  'case.timeline': openTimeline,
  'case.step': copyStep,
  'case.said': openReferralSaid,
  'parked.open': openParked,
};

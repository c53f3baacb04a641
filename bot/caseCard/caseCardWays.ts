import type { Deed } from '../door/answerPress';
import { opensForm, savesForm } from '../referral/formDeed';
import { copyStep } from './copyStep';
import { openParked } from './openParked';
import { openReferralSaid } from './openReferralSaid';
import { openTimeline } from './openTimeline';
import { parkCase, unparkCase } from './parkCase';
import { stepWrongDeed } from './stepWrongDeed';

/** Presses that change something, by their verb. */
export const caseCardChanges: Record<string, Deed> = {
  'case.park': parkCase,
  'case.unpark': unparkCase,
  'case.stepWrong': savesForm(stepWrongDeed),
};

/** Presses that only show or ask. */
export const caseCardViews: Record<string, Deed> = {
  'case.timeline': openTimeline,
  'case.step': copyStep,
  'case.stepWrong.form': opensForm(stepWrongDeed),
  'case.said': openReferralSaid,
  'parked.open': openParked,
};

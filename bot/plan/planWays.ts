import type { Deed } from '../door/answerPress';
import { opensForm, savesForm } from '../referral/formDeed';
import { planDeeds } from './planDeeds';
import { planPartOf } from './planPartOf';
import { planPresses } from './planPresses';

/** Presses that change something, by their verb. */
export const planChanges: Record<string, Deed> = {
  ...planPresses,
  ...Object.fromEntries(planDeeds.map((deed) => [deed.form.verb, savesForm(deed)])),
};

/** Presses that only show or ask. */
export const planViews: Record<string, Deed> = {
  'plan.open': planPartOf.opens,
  ...Object.fromEntries(planDeeds.map((deed) => [`${deed.form.verb}.form`, opensForm(deed)])),
};

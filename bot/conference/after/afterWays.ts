import type { Deed } from '../../door/answerPress';
import { opensForm, savesForm } from '../../referral/formDeed';
import { actionDeeds } from './actionDeeds';
import { actionPresses } from './actionPresses';
import { actionsPartOf } from './actionsPartOf';
import { decideDeed } from './decideDeed';
import { openDecide } from './openDecide';
import { openFull } from './openFull';

/** Presses that change something, by their verb. */
export const afterChanges: Record<string, Deed> = {
  ...actionPresses,
  'conference.decide': savesForm(decideDeed),
  ...Object.fromEntries(actionDeeds.map((deed) => [deed.form.verb, savesForm(deed)])),
};

/** Presses that only show or ask. */
export const afterViews: Record<string, Deed> = {
  'team.actions': actionsPartOf.opens,
  'conference.full': openFull,
  'conference.decide.form': openDecide,
  ...Object.fromEntries(actionDeeds.map((deed) => [`${deed.form.verb}.form`, opensForm(deed)])),
};

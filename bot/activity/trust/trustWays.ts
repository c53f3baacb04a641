import type { Deed } from '../../door/answerPress';
import { exceptSetAside } from '../setAside';
import { opensActivityForm, savesActivityForm } from './activityForm';
import { showHistory } from './history';
import { showMore } from './more';
import { simpleTrustDeeds } from './simpleTrustDeeds';
import { trustForms } from './trustForms';

const forms = Object.entries(trustForms);

/** Presses that change something, by their verb. */
export const trustChanges: Record<string, Deed> = {
  ...simpleTrustDeeds,
  ...Object.fromEntries(forms.map(([verb, form]) => [verb, savesActivityForm(form)])),
};

/** Presses that only show or ask. */
export const trustViews: Record<string, Deed> = exceptSetAside({
  ...Object.fromEntries(forms.map(([verb, form]) => [`${verb}.form`, opensActivityForm(form)])),
  'activity.history': showHistory,
  'activity.more': showMore,
});

import { doNotSuggestForm } from '../../../cards/activity/trust/forms/doNotSuggestForm';
import { expectForm } from '../../../cards/activity/trust/forms/expectForm';
import { pauseForm } from '../../../cards/activity/trust/forms/pauseForm';
import { rangForm, visitedForm } from '../../../cards/activity/trust/forms/seenForm';
import { settleForm } from '../../../cards/activity/trust/forms/settleForm';
import { wrongForm } from '../../../cards/activity/trust/forms/wrongForm';
import { describe } from '../../../domain/activity/trust/deeds/describe';
import { doNotSuggest, pause } from '../../../domain/activity/trust/deeds/holdBack';
import { reportWrong } from '../../../domain/activity/trust/deeds/reportWrong';
import { settleConcerns } from '../../../domain/activity/trust/deeds/settleConcerns';
import { vet } from '../../../domain/activity/trust/deeds/vet';
import { expectations } from '../../../domain/activity/trust/expectations';
import { readSeen } from '../../../domain/activity/trust/readSeen';
import { mayEditActivities, maySearchActivities, mayVet } from '../../../domain/staff/rights';
import type { ActivityForm } from './activityForm';

const notAgain = 'It is marked as not to be suggested. Choose Suggest again first.';

/** Deeds that ask something first, by the verb that does them; the form opens under the same with `.form`. */
export const trustForms: Record<string, ActivityForm> = {
  'activity.rang': seenDeed('phoned', 'I rang', rangForm, 'Saved: you rang, and it is running.'),
  'activity.visited': seenDeed(
    'visited',
    'I visited',
    visitedForm,
    'Saved: you were there, and it is running.',
  ),
  'activity.pause': {
    title: 'Pause',
    may: mayVet,
    form: pauseForm,
    change: (found, { reason = '', until = '' }, doing) => pause(found, { reason, until }, doing),
    freeText: ['reason'],
    sentence: { 'already-so': notAgain },
    says: 'It is paused.',
  },
  'activity.doNotSuggest': {
    title: 'Do not suggest',
    may: mayVet,
    form: doNotSuggestForm,
    change: (found, { reason = '' }, doing) => doNotSuggest(found, reason, doing),
    freeText: ['reason'],
    says: 'From now on nobody is offered it.',
  },
  'activity.wrong': {
    title: 'Something is wrong',
    may: maySearchActivities,
    form: wrongForm,
    change: (found, { kind = '', words = '' }, doing) => reportWrong(found, { kind, words }, doing),
    freeText: ['words'],
    sentence: {
      'already-so': 'You have said so already. A link worker will look.',
      'still-open': 'Enough has been said of this one for now. A link worker will look at that first.',
    },
    says: 'Thank you. A link worker of this Local hears of it and looks.',
  },
  'activity.wrong.settle': {
    title: 'Answer what is wrong',
    may: mayVet,
    form: settleForm,
    change: (found, { outcome = '', reason = '' }, doing, { seen = '' }) =>
      settleConcerns(found, { outcome, reason, seen }, doing),
    freeText: ['reason'],
    sentence: { 'already-so': 'A colleague has answered that already. This is how it stands now.' },
    says: 'Saved. What was said to be wrong is answered.',
  },
  'activity.expect': {
    title: 'What to expect',
    may: mayEditActivities,
    form: expectForm,
    change: describe,
    holds: ['whatToExpect', 'communityKinds', 'tags', 'inSchoolTerms'],
    freeText: expectations,
    says: 'Saved.',
  },
};

/** Somebody rang or was there: what they saw, and what to expect. */
function seenDeed(
  how: Parameters<typeof readSeen>[1],
  title: string,
  form: ActivityForm['form'],
  says: string,
): ActivityForm {
  return {
    title,
    may: mayVet,
    form,
    change: (found, typed, doing) => {
      const read = readSeen(typed, how);
      return read.ok ? vet(found, read.seen, doing) : read;
    },
    holds: ['vetting', 'whatToExpect'],
    freeText: expectations,
    says,
  };
}

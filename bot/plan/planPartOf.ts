import { planPart } from '../../cards/plan/planPart';
import { partOf } from '../caseCard/partOf';
import { nonceAfter } from '../nonce';
import { newId } from './planTyped';

/** The plan in a dialog of its own, with the goal open that the press was about, or that it has just made. */
export const planPartOf = partOf({
  title: 'Plan',
  draw: (view, press) =>
    planPart({
      ...view,
      goalId: press.ids['goalId'] ?? newId(press),
      nonceFor: (what) => nonceAfter(`${view.nonce} ${what}`),
    }),
});

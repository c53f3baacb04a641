import { isGivenStep } from '../../../domain/information/isGivenStep';
import { momentAndYear } from '../../../domain/momentAndYear';
import { type Step, stepsNewestFirst } from '../../../domain/referral/record/stepsNewestFirst';
import { eventWords } from '../../referral/record/eventWords';
import type { HeldSection, HeldView } from './heldView';

/** Oldest first. What was taken back or is wrong stands there too, and says so. */
export function givenSteps({ found }: HeldView): Step[] {
  return stepsNewestFirst(found.timeline)
    .filter(({ entry }) => isGivenStep(entry))
    .toReversed();
}

/** What happened, each step by role. What was written at it stands apart. */
export function steps(view: HeldView): HeldSection {
  const { local, roleOf } = view;
  const lines = givenSteps(view).map((step) => {
    const { at, by, event, about, detail } = step.entry;
    // why something is not given may itself put somebody at risk
    const told = event === 'informationNotGiven' ? undefined : detail;
    const what = [eventWords[event], about, told].filter(Boolean).join(' · ');
    return `${momentAndYear(at, local.timeZone)} · ${what}${markOf(step)} · ${roleOf(by)}`;
  });
  return { title: 'What happened, step by step (“the person” is you)', lines };
}

export function markOf({ isTakenBack, wrong }: Step): string {
  if (wrong) return ` (marked as wrong: ${wrong.says})`;
  return isTakenBack ? ' (taken back)' : '';
}

import type { Deed } from '../door/answerPress';
import { type FormDeed, opensForm, savesForm } from '../referral/formDeed';
import { aboutPart } from './aboutPart';
import { accessDeed } from './accessDeed';
import { beingInTouchDeed } from './beingInTouchDeed';
import { goingDeed } from './goingDeed';
import { helpsDeed } from './helpsDeed';
import { interestsDeed } from './interestsDeed';
import { whatMattersDeed } from './whatMattersDeed';
import { wordsDeed } from './wordsDeed';

/** Each field of what they say of themselves. */
export const aboutDeeds: FormDeed[] = [
  whatMattersDeed,
  interestsDeed,
  wordsDeed('strengths'),
  wordsDeed('values'),
  wordsDeed('habits'),
  goingDeed,
  helpsDeed,
  accessDeed,
  beingInTouchDeed,
];

/** Presses that change something, by their verb. */
export const aboutChanges: Record<string, Deed> = Object.fromEntries(
  aboutDeeds.map((deed) => [deed.form.verb, savesForm(deed)]),
);

/** Presses that only show or ask. */
export const aboutViews: Record<string, Deed> = {
  'about.open': aboutPart.opens,
  ...Object.fromEntries(aboutDeeds.map((deed) => [`${deed.form.verb}.form`, opensForm(deed)])),
};

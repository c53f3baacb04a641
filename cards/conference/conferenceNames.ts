import type { BroughtReason } from '../../domain/conference/brought';
import { lengths } from '../../domain/conference/limits';

export const defaultTitle = 'Case conference';
export const noName = 'What it is called: never a participant’s name';

export const repeatsOf = ['once', 'weekly', 'fortnightly'] as const;
export type Repeats = (typeof repeatsOf)[number];
export const repeatNames: Record<Repeats, string> = {
  once: 'Once',
  weekly: 'Every week',
  fortnightly: 'Every two weeks',
};
export const lengthChoices = lengths.map((minutes) => ({
  title: minutes === 60 ? '1 hour' : minutes === 90 ? '1 hour 30 minutes' : `${minutes} minutes`,
  value: String(minutes),
}));

export const broughtReasonNames: Record<BroughtReason, string> = {
  planTogether: 'To plan together',
  stuck: 'We are stuck',
  goodNews: 'Good news to share',
  changeAhead: 'A change is coming',
  shareCare: 'To share the care',
  endingSoon: 'It is coming to an end',
  other: 'Something else',
};

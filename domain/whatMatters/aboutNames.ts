import type { InterestTime } from './whatMatters';

/** What they say of themselves, each with a form of its own. */
export const aboutFields = [
  'whatMatters',
  'interests',
  'strengths',
  'values',
  'habits',
  'going',
  'helps',
  'access',
  'contact',
] as const;
export type AboutField = (typeof aboutFields)[number];

export const aboutNames: Record<AboutField, string> = {
  whatMatters: 'What matters, in their words',
  interests: 'Interests',
  strengths: 'What they are good at or proud of',
  values: 'What they care about',
  habits: 'Good times of the day, routines',
  going: 'Going along',
  helps: 'What helps, and what to avoid',
  access: 'Access and language',
  contact: 'Being in touch',
};

export const interestTimeNames: Record<InterestTime, string> = {
  past: 'Used to enjoy',
  present: 'Enjoys now',
  future: 'Would like to try',
};

import type { CheckInResult, CheckInType, rhythms } from './checkIn';

export const checkInTypeNames: Record<CheckInType, string> = {
  firstContact: 'First contact',
  whatMatters: 'A talk about what matters',
  beforeFirstVisit: 'Before a first visit',
  afterFirstVisit: 'After a first visit',
  settlingIn: 'Settling in',
  scheduled: 'A regular check-in',
  afterMissed: 'After they did not make it',
  pauseReview: 'After a pause',
  planReview: 'Looking at the plan together',
  closing: 'Saying goodbye',
  longTail: 'Some weeks after',
};

/** In the words of whoever was in touch. */
export const checkInResultNames: Record<CheckInResult, string> = {
  spoke: 'We spoke',
  met: 'We met',
  texted: 'I sent a text',
  leftMessage: 'I left a message',
  noAnswer: 'No answer',
  askedLater: 'They asked for another time',
  askedToStop: 'They asked to stop',
};

/** To colleagues who read it afterwards. */
export const checkedInNames: Record<CheckInResult, string> = {
  spoke: 'Spoke with them',
  met: 'Met with them',
  texted: 'Sent a text',
  leftMessage: 'Left a message',
  noAnswer: 'No answer',
  askedLater: 'They asked for another time',
  askedToStop: 'They asked to stop',
};

export const rhythmNames: Record<(typeof rhythms)[number], string> = {
  7: 'Every week',
  14: 'Every two weeks',
  28: 'Every four weeks',
};

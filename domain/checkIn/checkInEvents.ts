import type { CaseEvent } from '../referral/caseEvent';
import type { CheckInResult } from './checkIn';

/** What a check-in leaves in the case's timeline, by what came of it. */
export const checkInEvents: Record<CheckInResult, CaseEvent> = {
  spoke: 'checkInSpoke',
  met: 'checkInMet',
  texted: 'checkInTexted',
  leftMessage: 'checkInLeftMessage',
  noAnswer: 'checkInNoAnswer',
  askedLater: 'checkInAskedLater',
  askedToStop: 'checkInAskedToStop',
};

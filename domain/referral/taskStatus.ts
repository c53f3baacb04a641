import type { Status } from './referral';

/** The statuses of a referral Task in the FHIR guide for social care (HL7 SDOH Clinical Care). */
export type TaskStatus =
  | 'draft'
  | 'requested'
  | 'accepted'
  | 'rejected'
  | 'cancelled'
  | 'in-progress'
  | 'on-hold'
  | 'failed'
  | 'completed'
  | 'entered-in-error';

/** What each of our statuses is to the rest of the field. A draft is a form that was not sent. */
export const taskStatus: Record<Status, TaskStatus> = {
  sent: 'requested',
  needInfo: 'requested',
  withIntake: 'requested',
  waiting: 'accepted',
  named: 'accepted',
  trying: 'accepted',
  gettingStarted: 'in-progress',
  paused: 'on-hold',
  closed: 'completed',
  notAble: 'rejected',
  withdrawn: 'cancelled',
  noContact: 'failed',
  enteredInError: 'entered-in-error',
  // one person was referred twice: the second referral goes no further
  joined: 'cancelled',
};

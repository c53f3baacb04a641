import type { Worker } from '../../../referral/referral';

/** Who does it and when: an ISO instant, and the date that it is at the Local. */
export interface ActivityDoing {
  by: Worker;
  at: string;
  today: string;
}

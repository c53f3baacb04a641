import type { ContactWay } from '../referral/participant';
import type { CheckInResult, NextCheckIn } from './checkIn';

/** What came of a check-in. Without a next one the case stands without a next step. */
export interface CheckInAnswer {
  result: CheckInResult;
  way: ContactWay;
  line?: string;
  next?: NextCheckIn;
  fallbackContact?: string;
}

import type { HowItWas, MissedReason, SessionResult } from './connection';

/** What came of a visit. One that nobody planned says on which day it was. */
export interface Told {
  connectionId: string | undefined;
  sessionId: string;
  on?: string;
  result: SessionResult | undefined;
  reason?: MissedReason;
  howItWas?: HowItWas;
}

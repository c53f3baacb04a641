import type { Activity } from '../../activity';
import type { ActivityDecision, ActivityPatch } from '../../activityDecision';

/** Somebody knows that it takes place. What was said to be wrong stays open until it is answered. */
export function stillRunning(found: Activity, today: string): ActivityDecision {
  return { ok: true, what: 'stillRunning', patch: madeSure(found, today) };
}

/** The date on which it was last made sure of, as our edit over its source. */
export function madeSure({ edits }: Pick<Activity, 'edits'>, today: string): Pick<ActivityPatch, 'edits'> {
  return { edits: { ...edits, assured_date: today } };
}

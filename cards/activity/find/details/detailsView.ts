import type { Activity } from '../../../../domain/activity/activity';
import type { Local } from '../../../../domain/local';
import type { Role } from '../../../../domain/staff/roles';

/** An activity as it stands now, and who reads it. */
export interface DetailsView {
  activity: Activity;
  local: Local;
  /** Of the reader, at its Local. */
  roles: readonly Role[];
  /** What has just been done. */
  says?: string | undefined;
  /** The way that it was opened on, carried by each button; with `wanted` there is "Back to results". */
  back?: Record<string, string> | undefined;
  now: string;
  nonce: string;
}

import type { Activity } from '../../domain/activity/activity';
import type { Connection } from '../../domain/connection/connection';
import type { Group } from '../../domain/group/group';
import type { Local } from '../../domain/local';
import { dateAt } from '../../domain/staff/leave';
import type { PartView } from '../caseCard/partCard';

/** One activity of the person in a dialog. */
export interface ConnectionView extends PartView {
  connection: Connection;
  /** As the directory has it now, where the reader may look into it; and whose directory that is. */
  activity?: Activity;
  activityLocal?: Local;
  /** The small group, as it stands now. */
  group?: Group;
}

/** Today, on the Local's calendar. */
export function todayOf({ now, timeZone }: Pick<PartView, 'now' | 'timeZone'>): string {
  return dateAt(now, timeZone);
}

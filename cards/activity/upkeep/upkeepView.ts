import type { Activity } from '../../../domain/activity/activity';
import type { UpkeepRow } from '../../../domain/activity/upkeep/upkeepOrder';
import type { Local } from '../../../domain/local';
import type { Role } from '../../../domain/staff/roles';

/** A page of what wants a look. */
export interface UpkeepView {
  /** Of this page, each as it stands now. */
  shown: readonly { row: UpkeepRow; activity: Activity; local: Local; roles: readonly Role[] }[];
  /** How many want a look, without those held back on purpose. */
  total: number;
  /** How many rows come before this page, and before the next one. */
  page: number;
  next: number | undefined;
  /** More than one Local: each row says where it is. */
  namesLocals: boolean;
  /** What has just been answered. */
  done?: Activity | undefined;
  nonce: string;
}

import type { HsdsSchedule } from '../hsds/reading/hsds';
import { clockMinutes } from './clockMinutes';

const day = 24 * 60;

export interface OpenHours {
  /** Minutes after midnight; absent where the schedule does not say. */
  opens?: number;
  /** Past midnight it is more than a day. */
  closes?: number;
}

/** When a schedule opens and closes on the days it takes place. An end that cannot be right is left out. */
export function openHours({ opens_at, closes_at }: Pick<HsdsSchedule, 'opens_at' | 'closes_at'>): OpenHours {
  const [opens, closes] = [clockMinutes(opens_at), clockMinutes(closes_at)];
  if (opens === undefined) return closes === undefined ? {} : { closes };
  if (closes === undefined) return { opens };
  if (closes > opens) return { opens, closes };
  // a dance may go on past midnight; half a day and more is a slip of the pen
  const overnight = closes + day;
  return overnight - opens < day / 2 ? { opens, closes: overnight } : { opens };
}

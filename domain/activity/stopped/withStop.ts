import type { Activity } from '../activity';
import { stoppedNotices } from './stoppedNotices';

/** What an import has made of it: where that is its end, it owes a word to those who work with people who go there. */
export function withStop(before: Activity, after: Activity, by: string, at: string): Activity {
  const notices = stoppedNotices(before, after, by, at);
  if (notices.length === 0) return after;
  return { ...after, notices: [...after.notices, ...notices], wakeAt: at };
}

import type { Status } from '../referral';
import { openStatuses, startedStatuses, unansweredStatuses } from '../statusGroups';

export const queueFilters = ['new', 'waiting', 'trying', 'paused', 'overdue', 'all'] as const;
/** Which of the open referrals a queue shows. */
export type QueueFilter = (typeof queueFilters)[number];

export const queueFilterNames: Record<QueueFilter, string> = {
  new: 'New',
  waiting: 'Waiting',
  trying: 'Trying to reach',
  paused: 'Paused',
  overdue: 'Overdue',
  all: 'All by clock',
};

/** Those that wait are told apart by their place in the line, which the others do not have. */
export const queueStatuses: Record<QueueFilter, readonly Status[]> = {
  new: unansweredStatuses,
  waiting: ['waiting', ...startedStatuses],
  trying: ['trying'],
  paused: ['paused'],
  overdue: openStatuses,
  all: openStatuses,
};

/** The filter that somebody named, by its first word; without one, all. */
export function queueFilterIn(words: string | undefined): QueueFilter {
  const [first] = (words ?? '').trim().split(' ');
  return queueFilters.find((one) => one === first) ?? 'all';
}

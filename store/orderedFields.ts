import type { ContainerName } from './containers';

/**
 * The fields by which rows can be ordered; all hold text. Cosmos DB refuses an order that it has no composite index
 * for, so no adapter accepts one that is not listed here, and the indexes are made from this list.
 */
export const orderedFields: Record<ContainerName, readonly string[]> = {
  cases: [
    'wakeAt',
    'waitsFrom',
    'referral.sentAt',
    'referral.dueAt',
    'dueFrom',
    'requestDueOn',
    'referral.since',
  ],
  'case-history': [],
  staff: ['wakeAt'],
  days: ['wakeAt'],
  references: [],
  activities: ['wakeAt'],
  'directory-sources': [],
  'community-contacts': ['on'],
  gaps: [],
  groups: ['wakeAt'],
  conferences: ['wakeAt'],
  approvals: ['wakeAt', 'askedAt'],
  disposals: ['wakeAt', 'doneAt'],
  nudges: ['wakeAt', 'endedAt'],
  placements: ['wakeAt'],
  audit: ['at'],
  drafts: ['wakeAt', 'savedAt'],
  leases: [],
};

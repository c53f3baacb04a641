import type { ContainerName } from './containers';

export type QueriedFields = Readonly<Record<ContainerName, readonly string[]>>;

/**
 * The fields that conditions of product code are on, beside the id and the partition, which are always allowed.
 * `lists[]` is a list asked by `has`. The indexes in Cosmos DB are made from this list, so that no condition that is
 * not on it is accepted: it would read every document.
 */
export const queriedFields: QueriedFields = {
  cases: [
    'activityIds[]',
    'dueFrom',
    'hadBefore[]',
    'leadFrom',
    'lists[]',
    'matchKeys[]',
    'onAgenda',
    'referral.dueAt',
    'referral.since',
    'referral.status',
    'referral.takenBy.personId',
    'referrerIds[]',
    'requestDueOn',
    'restrictedTo[]',
    'wakeAt',
  ],
  'case-history': ['caseId'],
  staff: ['localIds[]', 'wakeAt'],
  days: ['wakeAt'],
  references: ['reachable'],
  activities: ['sourceName', 'wakeAt'],
  'directory-sources': [],
  'community-contacts': ['organizationKey'],
  gaps: [],
  groups: ['wakeAt'],
  conferences: ['room.roomId', 'wakeAt'],
  approvals: ['state', 'wakeAt'],
  disposals: ['state', 'wakeAt'],
  nudges: ['deliveredAt', 'endedAt', 'kind', 'state', 'subject.id', 'subject.partition', 'wakeAt'],
  placements: [
    'caseIds[]',
    'date',
    'kind',
    'localIds[]',
    'recipientId',
    'subject.id',
    'subject.partition',
    'wakeAt',
  ],
  audit: ['allowed', 'at', 'by', 'kind'],
  drafts: ['state', 'wakeAt'],
  leases: [],
};

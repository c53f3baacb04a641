import type { Activity } from '../domain/activity/activity';
import type { CommunityContact } from '../domain/activity/community/communityContact';
import type { Gap } from '../domain/activity/community/gap';
import type { DirectorySource } from '../domain/activity/hsds/directorySource';
import type { AuditEntry } from '../domain/audit';
import type { Conference } from '../domain/conference/conference';
import type { Day } from '../domain/day/day';
import type { Group } from '../domain/group/group';
import type { Lease } from '../domain/lease';
import type { Nudge } from '../domain/notice/nudge';
import type { PersonReference } from '../domain/notice/personReference';
import type { Placement } from '../domain/notice/placement';
import type { Disposal } from '../domain/records/disposal';
import type { ExportRequest } from '../domain/records/exportRequest';
import type { Case } from '../domain/referral/case';
import type { CaseHistory } from '../domain/referral/caseHistory';
import type { Draft } from '../domain/referral/refer/draft';
import type { Staff } from '../domain/staff/staff';

/** What each container holds. */
export interface Documents {
  cases: Case;
  'case-history': CaseHistory;
  staff: Staff;
  days: Day;
  references: PersonReference;
  activities: Activity;
  'directory-sources': DirectorySource;
  'community-contacts': CommunityContact;
  gaps: Gap;
  groups: Group;
  conferences: Conference;
  approvals: ExportRequest;
  disposals: Disposal;
  nudges: Nudge;
  placements: Placement;
  audit: AuditEntry;
  drafts: Draft;
  leases: Lease;
}
export type ContainerName = keyof Documents;

/** The field that each container is partitioned by. The one list from which containers are made anywhere. */
export const partitionKeys = {
  cases: 'localId',
  'case-history': 'localId',
  staff: 'tenantId',
  days: 'personId',
  references: 'personId',
  activities: 'localId',
  'directory-sources': 'localId',
  'community-contacts': 'localId',
  gaps: 'localId',
  groups: 'localId',
  conferences: 'localId',
  approvals: 'localId',
  disposals: 'localId',
  nudges: 'recipientId',
  placements: 'subjectId',
  audit: 'subjectId',
  drafts: 'personId',
  leases: 'id',
} as const satisfies { [C in ContainerName]: keyof Documents[C] & string };

export const containerNames = Object.keys(partitionKeys) as ContainerName[];

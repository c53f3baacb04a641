/** What a person may be at one Local. The words are those of the Locals' own teams. */
export const roles = [
  'clinician',
  'aodWorker',
  'intake',
  'peerWorker',
  'linkWorker',
  'lead',
  'manager',
  'communityEngagement',
  'privacyOfficer',
] as const;
export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  clinician: 'Clinician',
  aodWorker: 'Alcohol and other drugs worker',
  intake: 'Intake worker',
  peerWorker: 'Peer worker',
  linkWorker: 'Link worker',
  lead: 'Local Connections Lead',
  manager: 'Manager',
  communityEngagement: 'Community engagement worker',
  privacyOfficer: 'Privacy officer',
};

/** Roles at one Local, from an instant until an instant, or for as long as nobody ends them. ISO, UTC. */
export interface Grant {
  localId: string;
  roles: Role[];
  from: string;
  until?: string;
  grantedBy: string;
}

export function isCurrent(grant: Grant, at: string): boolean {
  return grant.from <= at && (grant.until === undefined || at < grant.until);
}

import type { Role } from './roles';

/** Roles that may do a thing at their Local. Whoever is not named may not. */
export const mayRefer = ['clinician', 'aodWorker', 'intake', 'peerWorker', 'linkWorker', 'lead'] as const;
export const mayTake = ['linkWorker', 'lead'] as const;
/** See what waits for them: intake what is with intake. */
export const mayQueue = ['linkWorker', 'lead', 'intake'] as const;
export const mayManageStaff = ['lead'] as const;
export const maySearchActivities = [...mayRefer, 'manager', 'communityEngagement', 'privacyOfficer'] as const;
/** Who looked at a case. It opens no case. */
export const maySeeAudit = ['lead', 'privacyOfficer'] as const;

/** Exports of a Local's records, and their disposal. */
export const mayKeepRecords = ['lead', 'privacyOfficer'] as const;

export function holdsOne(held: readonly Role[], any: readonly Role[]): boolean {
  return held.some((role) => any.includes(role));
}
/** Add an activity by word of mouth. */
export const mayAddActivities = [...mayRefer, 'communityEngagement'] as const;
/** Put right what the directory says. */
export const mayEditActivities = ['linkWorker', 'lead', 'communityEngagement'] as const;
/** Say how far to trust an activity. */
export const mayVet = ['linkWorker', 'lead'] as const;
/** What was looked for and not found. It names no person. */
export const maySeeGaps = ['linkWorker', 'lead', 'communityEngagement', 'manager'] as const;
/** Plan a case conference, come to one and see its agenda by reference. A manager or a guest in the room does not. */
export const mayConfer = [...mayRefer] as const;

import type { Role } from '../../staff/roles';

export const sources = [
  'self',
  'clinician',
  'peerWorker',
  'aod',
  'intake',
  'gp',
  'otherHealthService',
  'communityOrganisation',
  'carerOrFamily',
  'inReach',
  'otherScheme',
] as const;
export type Source = (typeof sources)[number];
export const sourceNames: Record<Source, string> = {
  self: 'The person themselves',
  clinician: 'Clinician or other staff of this Local',
  peerWorker: 'Peer worker of this Local',
  aod: 'Alcohol and other drugs team',
  intake: 'Intake',
  gp: 'GP',
  otherHealthService: 'Another health service',
  communityOrganisation: 'Community organisation',
  carerOrFamily: 'Carer or family',
  inReach: 'We reached out to them',
  otherScheme: 'Another social prescribing scheme',
};

/** Whether somebody else supports the person too. */
export const supportContexts = ['partOfPlan', 'sole'] as const;
export type SupportContext = (typeof supportContexts)[number];
export const supportContextNames: Record<SupportContext, string> = {
  partOfPlan: 'Part of a broader support plan',
  sole: 'The only support they have or want',
};

/** Where a referral comes from and what it stands beside. */
export interface Origin {
  source: Source;
  /** Outside this Local, whoever referred. */
  organisation?: string;
  /** The organisation may be told that it arrived. */
  mayReply: boolean;
  supportContext?: SupportContext;
  /** Ids of the Local's priority groups. */
  priorityGroups: string[];
  /** The chat message that it began from, where the referrer chose to keep it. */
  quotedMessage?: string;
}

/** What the form says about it. */
interface OriginAnswers {
  source: Source | undefined;
  organisation: string;
  mayReply: boolean;
  supportContext: SupportContext | undefined;
  priorityGroups: string[];
}

/** Where the form does not say, `otherwise` is the source. */
export function originOf(
  { source, organisation, mayReply, supportContext, priorityGroups }: OriginAnswers,
  otherwise: Source,
  quotedMessage?: string,
): Origin {
  return {
    source: source ?? otherwise,
    ...(organisation && { organisation }),
    mayReply,
    ...(supportContext && { supportContext }),
    priorityGroups,
    ...(quotedMessage && { quotedMessage }),
  };
}

/** The source that a referral has by the roles of the one who sends it. */
export function sourceFor(roles: readonly Role[]): Source {
  if (roles.includes('clinician')) return 'clinician';
  if (roles.includes('peerWorker')) return 'peerWorker';
  if (roles.includes('aodWorker')) return 'aod';
  return roles.includes('intake') ? 'intake' : 'clinician';
}

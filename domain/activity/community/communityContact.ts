import type { Worker } from '../../referral/referral';

export const contactKinds = ['conversation', 'meeting', 'training', 'webinar'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** The team was in touch with an organisation of the community. Nothing about any participant. */
export interface CommunityContact {
  id: string;
  localId: string;
  /** Of the organisation: its HSDS id, else its name in lower case. */
  organizationKey: string;
  organizationName: string;
  kind: ContactKind;
  /** Local date. */
  on: string;
  topic?: string;
  by: Worker;
  at: string;
}

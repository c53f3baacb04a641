/** The six things a person can say yes or no to, each on its own, each revocable at once. */
export const consentPurposes = [
  'refer',
  'shareWithTeam',
  'tellReferrerOutcome',
  'contactGroup',
  'contactGp',
  'evaluationContact',
] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const waysOfConsenting = ['told', 'written', 'carerWithAuthority'] as const;
export type WayOfConsenting = (typeof waysOfConsenting)[number];

/** `given: false` also stands for "never asked": nothing opens without a yes. */
export type Consent =
  | { given: false; changedBy?: string; changedAt?: string }
  | { given: true; changedBy: string; changedAt: string; how: WayOfConsenting; noticeVersion: string };

export type Consents = Record<ConsentPurpose, Consent>;

/** Consent to refer and nothing else: the other five stay closed until the person opens them. */
export function consentToReferOnly(yes: Extract<Consent, { given: true }>): Consents {
  const no: Consent = { given: false };
  return {
    refer: yes,
    shareWithTeam: no,
    tellReferrerOutcome: no,
    contactGroup: no,
    contactGp: no,
    evaluationContact: no,
  };
}

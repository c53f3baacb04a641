import { collectionNotice } from '../refer/collectionNotice';

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

/** What a form says about consent: how the person said yes to the referral, and what else they said yes to. */
export type ConsentAnswers = { consent: WayOfConsenting } & Record<Exclude<ConsentPurpose, 'refer'>, boolean>;

/** Consents as the form gives them. What stands already as answered keeps who wrote it down and when. */
export function consentsOf(answers: ConsentAnswers, by: string, at: string, before?: Consents): Consents {
  const { consent: how } = answers;
  const yes: Consent = {
    given: true,
    changedBy: by,
    changedAt: at,
    how,
    noticeVersion: collectionNotice.version,
  };
  const answered = (purpose: ConsentPurpose): Consent => {
    const stands = before?.[purpose] ?? { given: false };
    if (purpose !== 'refer' && !answers[purpose])
      return stands.given ? { given: false, changedBy: by, changedAt: at } : stands;
    return stands.given && stands.how === how ? stands : yes;
  };
  return {
    refer: answered('refer'),
    shareWithTeam: answered('shareWithTeam'),
    tellReferrerOutcome: answered('tellReferrerOutcome'),
    contactGroup: answered('contactGroup'),
    contactGp: answered('contactGp'),
    evaluationContact: answered('evaluationContact'),
  };
}

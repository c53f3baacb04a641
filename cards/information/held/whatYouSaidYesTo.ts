import { consentPurposes } from '../../../domain/referral/people/consent';
import { dayAndYear } from '../../../domain/staff/dayAndYear';
import { consentNames } from '../../referral/forms/consentsForm';
import type { HeldSection, HeldView } from './heldView';

const ways = {
  told: 'you told us',
  written: 'in writing',
  carerWithAuthority: 'by somebody with the authority to',
} as const;
const invitations = {
  notAsked: 'not asked',
  asked: 'asked',
  declined: 'you said no',
  consented: 'you said yes',
} as const;

/** Each yes and no with its day. */
export function whatYouSaidYesTo({ found, local }: HeldView): HeldSection {
  const day = (at: string) => dayAndYear(at, local.timeZone);
  return {
    title: 'What you said yes and no to',
    lines: [
      ...consentPurposes.map((purpose) => {
        const consent = found.consents[purpose];
        const since = consent.changedAt ? `, ${day(consent.changedAt)}` : '';
        if (!consent.given) return `${consentNames[purpose]}: no${since}`;
        return `${consentNames[purpose]}: yes${since}, ${ways[consent.how]} (notice ${consent.noticeVersion})`;
      }),
      ...(found.consentsReviewedAt ? [`Last gone through with you: ${day(found.consentsReviewedAt)}`] : []),
      `Being invited to the evaluation: ${invitations[found.evaluation]}`,
    ],
  };
}

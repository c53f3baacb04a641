import type { Case } from '../case';

/** References of the other documents about the same person that this one knows of. */
export function samePersonIds({ id, replaces, reopenedAs, referrers, referral }: Case): string[] {
  const known = [
    replaces,
    reopenedAs?.id,
    ...referrers.map(({ through }) => through?.id),
    referral.status === 'joined' ? referral.to : undefined,
  ];
  return [...new Set(known.filter((one) => one !== undefined && one !== id))] as string[];
}

import type { Case } from '../referral/case';

/** The list of those who are asked later how they are. */
export const followUps = 'followUps';

type Ended = Pick<Case, 'referral' | 'followUpOn' | 'consents' | 'reopenedAs'>;

/** The date of the Local on which somebody asks how they are, some weeks after the end; where they said yes to it. */
export function followUpDay({ referral, followUpOn, consents, reopenedAs }: Ended): string | undefined {
  if (referral.status !== 'closed' || referral.outcome === 'died') return undefined;
  return consents.refer.given && !reopenedAs ? followUpOn : undefined;
}

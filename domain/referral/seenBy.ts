import type { Asker } from '../staff/asker';
import { relationsTo, seesDetails } from './access';
import type { Case } from './case';
import type { Referral } from './referral';

/**
 * The case as this person knows it. Who referred somebody that was known already follows the one case under the
 * reference and the name that they sent, and is not told that there was another.
 */
export function seenBy(found: Case, asker: Asker): Case {
  const own = found.referrers.filter(({ personId }) => personId === asker.id);
  const through = own.at(-1)?.through;
  if (!through || own.some((one) => !one.through) || seesDetails(relationsTo(found, asker))) return found;
  const { id, calledName, sentAt, joinedAt } = through;
  return {
    ...found,
    id,
    participant: { ...found.participant, calledName },
    referral: { ...askedSince(found.referral, joinedAt), sentAt },
    referrerIds: [asker.id],
  };
}

/** A question that somebody else was asked is theirs to answer. */
function askedSince(referral: Referral, joinedAt: string): Referral {
  if (referral.status !== 'needInfo' || referral.since > joinedAt) return referral;
  const { sentAt, since, dueAt } = referral;
  return { status: 'sent', sentAt, since, dueAt };
}

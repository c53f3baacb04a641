import type { Asker } from '../staff/asker';
import { relationsTo, seesDetails } from './access';
import type { Case } from './case';

/**
 * The case as this person knows it. Who referred somebody that was known already follows the one case under the
 * reference and the name that they sent, and is not told that there was another.
 */
export function seenBy(found: Case, asker: Asker): Case {
  const own = found.referrers.filter(({ personId }) => personId === asker.id);
  const through = own.at(-1)?.through;
  if (!through || own.some((one) => !one.through) || seesDetails(relationsTo(found, asker))) return found;
  const { id, calledName, sentAt } = through;
  return {
    ...found,
    id,
    participant: { ...found.participant, calledName },
    referral: { ...found.referral, sentAt },
    referrerIds: [asker.id],
  };
}

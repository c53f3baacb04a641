import { relationsTo } from '../referral/access';
import type { Case } from '../referral/case';
import { type Asker, rolesAt } from '../staff/asker';
import { holdsOne } from '../staff/rights';
import { rolesOfRelation, type Sharing, type SummaryPlace, summaryOpens } from './accessMatrix';
import { isForTheTeam } from './isForTheTeam';

/** Whether the summary of this case opens for them there, now. Deny by default: the table says who may. */
export function opensSummary(found: Case, by: Asker, place: SummaryPlace): boolean {
  if (found.referral.status === 'enteredInError' || found.referral.status === 'joined') return false;
  if (place === 'room' && !isForTheTeam(found)) return false;
  const sharing = sharingOf(found);
  const { localId, leadFrom } = found;
  const roles = [...rolesAt(by, localId), ...(leadFrom ? rolesAt(by, leadFrom) : [])];
  return relationsTo(found, by).some(
    (relation) =>
      holdsOne(roles, rolesOfRelation[relation]) && summaryOpens[relation][sharing].includes(place),
  );
}

function sharingOf({ consents }: Pick<Case, 'consents'>): Sharing {
  if (!consents.refer.given) return 'withdrawn';
  return consents.shareWithTeam.given ? 'shared' : 'notShared';
}

import { relationsTo } from '../../../domain/referral/access';
import type { Case } from '../../../domain/referral/case';
import { seenBy } from '../../../domain/referral/seenBy';
import type { Asker } from '../../../domain/staff/asker';
import type { Services } from '../../services';
import { followJoined } from '../followJoined';

export interface Followed {
  /** As the referrer knows it: their reference and the name they wrote, with what became of it. */
  shown: Case;
  /** The case whose status it shows. */
  viewedId: string;
}

/** A referral of the asker's own. One that was joined with another goes on under the reference that they sent. */
export async function followOwn(services: Services, own: Case, by: Asker): Promise<Followed | undefined> {
  const { document: current } = await followJoined(services, { document: own }, by);
  if (relationsTo(current, by).length === 0) return undefined;
  const { id, participant, consents, referral } = own;
  const isGiven = consents.refer.given && current.consents.refer.given;
  return {
    viewedId: current.id,
    shown: {
      ...current,
      id,
      participant,
      consents: { ...current.consents, refer: isGiven ? current.consents.refer : { given: false } },
      referral: { ...seenBy(current, by).referral, sentAt: referral.sentAt },
    },
  };
}

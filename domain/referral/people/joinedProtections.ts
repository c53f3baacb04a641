import type { Local } from '../../local';
import { holderOf } from '../access';
import type { Case } from '../case';
import { isWork } from '../statusGroups';
import { needsWorker } from '../work/handBack';
import { withoutWorker } from '../work/withWorker';

/** What protected the person in either of two cases protects them in the one that goes on. */
export function joinedProtections(kept: Case, other: Case, at: string, local: Local) {
  const conflicts = [...new Set([...kept.conflicts, ...other.conflicts])];
  const safetyHold = kept.safetyHold ?? other.safetyHold;
  const restrictedTo = namedInBoth(kept.restrictedTo, other.restrictedTo);
  const leadFrom = kept.leadFrom ?? other.leadFrom;
  const isOut = (id: string) => conflicts.includes(id) || restrictedTo?.includes(id) === false;
  const protectedBy = {
    conflicts,
    careTeam: kept.careTeam.filter(({ personId }) => !isOut(personId)),
    participant: {
      ...kept.participant,
      contact: {
        ...kept.participant.contact,
        safeToLeaveMessage:
          kept.participant.contact.safeToLeaveMessage && other.participant.contact.safeToLeaveMessage,
      },
      doNotContactDirectly: kept.participant.doNotContactDirectly || other.participant.doNotContactDirectly,
    },
    ...(safetyHold && { safetyHold }),
    ...(restrictedTo && { restrictedTo }),
    ...(leadFrom && { leadFrom }),
  };
  const holder = holderOf(kept);
  if (holder === undefined || !isWork(kept.referral) || !isOut(holder)) return protectedBy;
  return {
    ...protectedBy,
    referral: withoutWorker(kept.referral, { personId: 'bot', name: 'Local Connections' }, at, local),
    notices: needsWorker({ ...kept, ...protectedBy }, at),
  };
}

function namedInBoth(one: string[] | undefined, other: string[] | undefined): string[] | undefined {
  return one && other ? one.filter((id) => other.includes(id)) : (one ?? other);
}

import type { Case } from '../referral/case';
import type { Worker } from '../referral/referral';
import { isOpen } from '../referral/statusGroups';
import { isForTheTeam } from '../summary/isForTheTeam';
import { type IsLive, standsHere } from './after/standsHere';
import type { Conference } from './conference';
import type { Held } from './heldBetween';

/** Whether a case is on the agenda of that time, as the case says now. What was not talked of or done comes back by itself. */
export function comesUp(found: Case, conference: Conference, { id, on }: Held, isLive: IsLive): boolean {
  if (!isForTheTeam(found)) return false;
  if (wasDiscussed(conference, id, found.id)) return true;
  if (!isOpen(found.referral)) return false;
  const { brought = [], teamActions = [] } = found;
  const isHere = (conferenceId: string, whose: Worker) =>
    standsHere(conferenceId, whose, { conference, isLive });
  return (
    brought.some((one) => isHere(one.conferenceId, one.by)) ||
    teamActions.some(
      ({ state, by, agreedOn, conferenceId, owner }) =>
        state === 'open' && agreedOn < on && by <= on && isHere(conferenceId, owner),
    )
  );
}

function wasDiscussed({ occurrences }: Conference, id: string, caseId: string): boolean {
  return occurrences.some((one) => one.id === id && one.discussed.includes(caseId));
}

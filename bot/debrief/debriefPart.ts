import { type Run, runIn } from '../../cards/day/start/run';
import { debriefCard } from '../../cards/debrief/debriefCard';
import { safetyBanner } from '../../cards/referral/refer/safetyBanner';
import { connectionIn, sessionIn } from '../../domain/connection/parts';
import { debriefAnswers } from '../../domain/debrief/debriefAnswer';
import { isHeavy } from '../../domain/debrief/isHeavy';
import { mayWork } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { hasRiskWords } from '../../domain/referral/refer/riskWords';
import { isWork } from '../../domain/referral/statusGroups';
import { partOf } from '../caseCard/partOf';
import type { Deed } from '../door/answerPress';
import type { Press } from '../press';
import type { Shows } from '../referral/caseDeed';
import { chosenAmong } from '../referral/chosen';
import { detailsFor } from '../referral/drawCase';
import { viewCase } from '../referral/viewCase';
import { localFor } from '../services';

/** What is asked next about the visit that the press names; the case, where there is no such visit any more. */
export function debriefShows(words = ''): Shows {
  return (services, by, press, found, relations, says) => {
    const connection = connectionIn(found, press.ids['connectionId']);
    const session = sessionIn(connection, press.ids['sessionId']);
    if (!connection || !session) return detailsFor(services, by, press, found, relations);
    const run = runOf(press);
    const top = hasRiskWords([words]) ? [safetyBanner(localFor(services, found.localId))] : [];
    const { shows } = partOf({
      title: 'How was it?',
      mayOpen: (theirs) => isWork(found.referral) && mayWork(theirs),
      draw: (view) =>
        debriefCard({
          ...view,
          connection,
          session,
          top,
          isHeavy: isHeavyNow(press, found),
          ...(run && { run }),
        }),
    });
    return shows(services, by, press, found, relations, says);
  };
}

/** "How was it?": what is asked next about a visit. */
export const openDebrief: Deed = (services, by, press) =>
  viewCase(services, by, press, (found, relations) =>
    debriefShows()(services, by, press, found, relations, ''),
  );

/** Opened among the check-ins of the day. */
function runOf({ ids }: Press): Run | undefined {
  return ids['seen'] === undefined ? undefined : runIn(ids);
}

/** In the answer to the press that told it, and in no other. */
function isHeavyNow({ verb, ids }: Press, found: Case): boolean {
  const connection = connectionIn(found, ids['connectionId']);
  const isFirst = verb === 'debrief.was' && ids['reason'] === undefined;
  return isFirst && connection !== undefined && isHeavy(connection, chosenAmong(debriefAnswers, ids['was']));
}

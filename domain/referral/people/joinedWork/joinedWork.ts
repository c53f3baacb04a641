import { isSame } from '../../../connection/addIdea';
import type { Local } from '../../../local';
import { keptMeasures } from '../../../measure/keptMeasures';
import type { Measured } from '../../../measure/measure';
import type { Moment } from '../../../moment/moment';
import { withMoment } from '../../../moment/withMoment';
import { dateAt } from '../../../staff/leave';
import type { Case, WorkField } from '../../case';
import { unansweredStatuses } from '../../statusGroups';
import { joinedWhatMatters, joinedWords } from './joinedAbout';
import { joinedConnections } from './joinedConnections';
import { joinedGoals } from './joinedGoals';
import { joinedTeamWork } from './joinedTeamWork';

/**
 * What was written of the work in the later case goes on in the earlier one, as far as there is room and nothing of its
 * own stands there. Never out of a carer's case into a client's: that a press could take back nowhere.
 */
export function joinedWork(
  earlier: Case,
  later: Case,
  at: string,
  { timeZone }: Pick<Local, 'timeZone'>,
): Partial<Pick<Case, WorkField>> {
  if (earlier.participant.participantType !== later.participant.participantType) return {};
  const { goals, connections, planReviewedOn = later.planReviewedOn } = earlier;
  const rhythm = { ...later.rhythm, ...earlier.rhythm };
  const whatMatters = joinedWhatMatters(earlier, later);
  // until somebody has answered, whoever referred reads and corrects what they wrote themselves
  const isTheirs = unansweredStatuses.some((status) => status === earlier.referral.status);
  // cut short before the later one was written: its visits are counted already
  const isAgain = earlier.referrers.some(({ through }) => through?.id === later.id);
  return {
    ...(!isTheirs && { participant: joinedWords(earlier.participant, later.participant) }),
    ...(Object.keys(whatMatters).length > 0 && { whatMatters }),
    ...(later.goals && { goals: joinedGoals(goals ?? [], later.goals, dateAt(at, timeZone)) }),
    ...(later.connections && {
      connections: joinedConnections(connections ?? [], later.connections, at, isAgain),
    }),
    ...(later.moments && { moments: joinedMoments(earlier, later) }),
    ...(later.measures && { measures: joinedMeasures(earlier.measures ?? [], later.measures) }),
    ...(planReviewedOn && { planReviewedOn }),
    ...joinedTeamWork(earlier, later, dateAt(at, timeZone)),
    ...(Object.keys(rhythm).length > 0 && { rhythm }),
  };
}

function joinedMoments(earlier: Case, later: Case): Moment[] {
  const own = earlier.moments ?? [];
  const coming = (later.moments ?? []).filter(({ id }) => !own.some((one) => one.id === id));
  return coming
    .map((moment) => atItsActivity(moment, earlier, later))
    .reduce((moments, moment) => withMoment({ moments }, moment), own);
}

/** An activity that stands in both goes on under its own id. */
function atItsActivity(moment: Moment, earlier: Case, later: Case): Moment {
  const from = later.connections?.find(({ id }) => id === moment.connectionId);
  const to = from && earlier.connections?.find((one) => isSame(one, from));
  return to ? { ...moment, connectionId: to.id } : moment;
}

function joinedMeasures(own: readonly Measured[], others: readonly Measured[]): Measured[] {
  const coming = others.filter(({ id }) => !own.some((one) => one.id === id));
  return [...own, ...coming]
    .sort((one, other) => one.at.localeCompare(other.at))
    .reduce<Measured[]>((kept, measured) => keptMeasures(kept, measured), []);
}

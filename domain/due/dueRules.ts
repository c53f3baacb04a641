import type { DueKind } from './dueKind';
import type { DueRule } from './dueRule';
import { afterMissed } from './kinds/afterMissed';
import { awayWithoutCover } from './kinds/awayWithoutCover';
import { cannotBeReached } from './kinds/cannotBeReached';
import { cannotBeShown } from './kinds/cannotBeShown';
import { checkInDue } from './kinds/checkInDue';
import { checkInOverdue } from './kinds/checkInOverdue';
import { clockForLead } from './kinds/clockForLead';
import { clockRanOut } from './kinds/clockRanOut';
import { clockRunsOut } from './kinds/clockRunsOut';
import { communityOfPractice } from './kinds/communityOfPractice';
import { consentReview } from './kinds/consentReview';
import { firstVisitSoon } from './kinds/firstVisitSoon';
import { informationRequest } from './kinds/informationRequest';
import { longTail } from './kinds/longTail';
import { mayHaveMissed } from './kinds/mayHaveMissed';
import { noNextStep } from './kinds/noNextStep';
import { pauseEnds } from './kinds/pauseEnds';
import { planReview } from './kinds/planReview';
import { planStep } from './kinds/planStep';
import { records } from './kinds/records';
import { smallGroup } from './kinds/smallGroup';
import { staleActivities } from './kinds/staleActivities';
import { stepForLead } from './kinds/stepForLead';
import { supervision } from './kinds/supervision';
import { takesLonger } from './kinds/takesLonger';
import { teamAction } from './kinds/teamAction';
import { training } from './kinds/training';
import { unusualAccess } from './kinds/unusualAccess';
import { visitToTell } from './kinds/visitToTell';
import { waitsForWorker } from './kinds/waitsForWorker';
import { whileAway } from './kinds/whileAway';

/** Every kind of thing that time makes due. A new one is a file in `kinds/`, a name in `dueKinds`, a line here. */
export const dueRules: Record<DueKind, DueRule> = {
  whileAway,
  clockRanOut,
  clockRunsOut,
  firstVisitSoon,
  visitToTell,
  afterMissed,
  checkInOverdue,
  checkInDue,
  pauseEnds,
  longTail,
  noNextStep,
  clockForLead,
  awayWithoutCover,
  stepForLead,
  waitsForWorker,
  takesLonger,
  cannotBeReached,
  mayHaveMissed,
  cannotBeShown,
  teamAction,
  planStep,
  planReview,
  consentReview,
  smallGroup,
  informationRequest,
  unusualAccess,
  records,
  staleActivities,
  supervision,
  training,
  communityOfPractice,
};

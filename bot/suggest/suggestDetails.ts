import { showDetails } from '../activity/find/showDetails';
import { suggestedCode } from '../activity/find/suggestedWay';
import type { Deed } from '../door/answerPress';

/** An activity's details, with the way back to what may suit the person. Nothing of the case is on it. */
export const suggestDetails: Deed = (services, by, press) => {
  const { activityLocalId = '', activityId = '', localId = '', caseId = '', ...way } = press.ids;
  const { from = '0', time = '', interest = '' } = way;
  const { revision } = press;
  const suggested = suggestedCode({
    localId,
    caseId,
    from,
    time,
    interest,
    ...(revision !== undefined && { revision }),
  });
  return showDetails(services, by, { ...press, ids: { localId: activityLocalId, activityId, suggested } });
};

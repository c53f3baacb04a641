import { groupDetails } from '../../cards/connection/groupDetails';
import { showDetails } from '../activity/find/showDetails';
import type { Deed } from '../door/answerPress';
import { nonceAfter } from '../nonce';

/** All that the directory knows of the activity, with the way back. Nothing of the case is on it. */
export const connectionDetails: Deed = async (services, by, press) => {
  const { activityLocalId = '', activityId = '', ...ids } = press.ids;
  const answer = await showDetails(services, by, { ...press, ids: { localId: activityLocalId, activityId } });
  if (!('dialog' in answer)) return answer;
  const nonce = nonceAfter(`${press.nonce} ${activityId}`);
  return { ...answer, dialog: groupDetails(answer.dialog, { verb: 'connection.open', ids, nonce }) };
};

import { leaveForm } from '../../cards/group/forms/leaveForm';
import { leaveGroup, leavings } from '../../domain/group/leaveGroup';
import { connectionShows } from '../connection/connectionPart';
import { opensForWork } from '../connection/opensForWork';
import { chosenAmong } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { followGroups } from './followGroups';

/** They leave a small group: their case says so first, and the group follows it. */
export const leaveDeed: FormDeed = {
  form: leaveForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, press }) =>
    leaveGroup(
      found,
      { connectionId: press.ids['connectionId'], how: chosenAmong(leavings, typed['how']) },
      by,
      at,
    ),
  problemAt: { 'result-needed': 'how' },
  says: 'They have left the group. They can join again.',
  shows: async (services, by, press, found, relations, says) => {
    await followGroups(services, found);
    return connectionShows(services, by, press, found, relations, says);
  },
};

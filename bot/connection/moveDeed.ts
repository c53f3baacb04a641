import { moveForm } from '../../cards/connection/forms/moveForm';
import { moveVisit } from '../../domain/connection/bookVisit';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';
import { visitDayIn } from './visitDayIn';

export const moveDeed: FormDeed = {
  form: moveForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const { connectionId, sessionId } = press.ids;
    return moveVisit(found, { connectionId, sessionId, ...visitDayIn(typed) }, by, at, local);
  },
  problemAt: { 'check-in-day-needed': 'on', 'visit-planned': 'on', 'time-unclear': 'time' },
  says: 'The visit is moved.',
  shows: connectionShows,
};

import { bookForm } from '../../cards/connection/forms/bookForm';
import { bookVisit } from '../../domain/connection/bookVisit';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { idFrom } from './idFrom';
import { opensForWork } from './opensForWork';
import { visitDayIn } from './visitDayIn';

export const bookDeed: FormDeed = {
  form: bookForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const visit = {
      connectionId: press.ids['connectionId'],
      sessionId: idFrom(press),
      ...visitDayIn(typed),
    };
    return bookVisit(found, visit, by, at, local);
  },
  problemAt: {
    'check-in-day-needed': 'on',
    'visit-planned': 'on',
    'visits-full': 'on',
    'time-unclear': 'time',
  },
  says: 'The visit is planned.',
  shows: connectionShows,
};

import { introduceForm } from '../../cards/connection/forms/introduceForm';
import { introduce } from '../../domain/connection/introduce';
import { connectionIn } from '../../domain/connection/parts';
import type { FormDeed } from '../referral/formDeed';
import { activityOf, connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const introduceDeed: FormDeed = {
  form: introduceForm,
  opensFor: opensForWork,
  group: async (services, by, { ids }, found) => {
    const connection = connectionIn(found, ids['connectionId']);
    return connection && activityOf(services, by, connection);
  },
  change: (found, typed, { by, at, press }) => {
    const saidYesToday = typed['contactGroup'] === 'true';
    return introduce(found, { connectionId: press.ids['connectionId'], saidYesToday }, by, at);
  },
  problemAt: { 'group-contact-needed': 'contactGroup' },
  says: 'Introduced. A first visit can be planned.',
  shows: connectionShows,
};

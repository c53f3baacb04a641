import { settledForm } from '../../cards/connection/forms/settledForm';
import { settleIn } from '../../domain/connection/settleIn';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const settledDeed: FormDeed = {
  form: settledForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const theySaySo = typed['theySaySo'] === 'true';
    return settleIn(found, { connectionId: press.ids['connectionId'], theySaySo }, by, at, local);
  },
  problemAt: { 'visits-first': 'theySaySo' },
  says: 'They have settled in.',
  shows: connectionShows,
};

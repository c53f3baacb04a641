import { travelForm } from '../../cards/connection/forms/travelForm';
import { travelStages } from '../../domain/connection/connection';
import { travelPractice } from '../../domain/connection/travelPractice';
import { chosenAmong } from '../referral/chosen';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const travelDeed: FormDeed = {
  form: travelForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const stage = chosenAmong(travelStages, typed['stage']);
    return travelPractice(found, { connectionId: press.ids['connectionId'], stage }, by, at, local);
  },
  problemAt: { 'result-needed': 'stage' },
  says: 'Travel practice is written down.',
  shows: connectionShows,
};

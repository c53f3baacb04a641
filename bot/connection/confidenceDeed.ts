import { confidenceForm } from '../../cards/connection/forms/confidenceForm';
import { sayConfidence } from '../../domain/connection/sayConfidence';
import type { FormDeed } from '../referral/formDeed';
import { connectionShows } from './connectionPart';
import { opensForWork } from './opensForWork';

export const confidenceDeed: FormDeed = {
  form: confidenceForm,
  opensFor: opensForWork,
  change: (found, typed, { by, at, local, press }) => {
    const said = (typed['confidence'] ?? '').trim();
    const value = /^\d{1,2}$/.test(said) ? Number(said) : undefined;
    return sayConfidence(found, { connectionId: press.ids['connectionId'], value }, by, at, local);
  },
  problemAt: { 'confidence-needed': 'confidence' },
  says: 'Written down, as they say it.',
  shows: connectionShows,
};

import type { Deed } from '../door/answerPress';
import { opensForm, savesForm } from '../referral/formDeed';
import { measureAddDeed } from './measureAddDeed';
import { measureErrorDeed } from './measureErrorDeed';
import { measuresPartWay } from './measuresPartWay';

/** Presses that change something, by their verb. */
export const measureChanges: Record<string, Deed> = {
  'measure.add': (services, by, press) => savesForm(measureAddDeed(services, press))(services, by, press),
  'measure.error': savesForm(measureErrorDeed),
};

/** Presses that only show or ask. */
export const measureViews: Record<string, Deed> = {
  'measures.open': measuresPartWay.opens,
  'measure.add.form': (services, by, press) =>
    opensForm(measureAddDeed(services, press))(services, by, press),
  'measure.error.form': opensForm(measureErrorDeed),
};

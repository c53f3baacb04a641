import { momentInError } from '../../domain/moment/momentInError';
import type { Deed } from '../door/answerPress';
import { caseDeed } from '../referral/caseDeed';
import { opensForm, savesForm } from '../referral/formDeed';
import { momentDeed } from './momentDeed';
import { momentsPart } from './momentsPart';

/** Presses that change something, by their verb. */
export const momentChanges: Record<string, Deed> = {
  'moment.add': savesForm(momentDeed),
  'moment.error': caseDeed(
    (found, { by, at, press }) => momentInError(found, press.ids['momentId'], by, at),
    'Marked as entered in error.',
    momentsPart.shows,
  ),
};

/** Presses that only show or ask. */
export const momentViews: Record<string, Deed> = {
  'moment.add.form': opensForm(momentDeed),
  'moments.open': momentsPart.opens,
};

import { sayYes, takeUpAgain } from '../../domain/connection/sayYes';
import { caseDeed } from '../referral/caseDeed';
import { connectionShows } from './connectionPart';

/** They were asked, and said yes. */
export const saidYes = caseDeed(
  (found, { by, at, press }) => sayYes(found, press.ids['connectionId'], by, at),
  'They said yes. Introduce them to the group, or plan a visit.',
  connectionShows,
);

/** What ended or rested, with their yes. */
export const takenUpAgain = caseDeed(
  (found, { by, at, press }) => takeUpAgain(found, press.ids['connectionId'], by, at),
  'Taken up again, with their yes.',
  connectionShows,
);

import { measureErrorForm } from '../../cards/measure/measureErrorForm';
import { measureInError } from '../../domain/measure/measureInError';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { FormDeed } from '../referral/formDeed';
import { measuresPartWay } from './measuresPartWay';

/** Answers that were never theirs. */
export const measureErrorDeed: FormDeed = {
  form: measureErrorForm,
  opensFor: (relations, { referral, measures = [] }) =>
    isWork(referral) && mayWork(relations) && measures.some(({ isError }) => !isError),
  change: (found, typed, { by, at }) => measureInError(found, typed['measured'] ?? '', by, at),
  problemAt: { 'no-such-part': 'measured' },
  sentence: { 'no-such-part': 'Please choose which answers.' },
  says: 'Marked as entered in error. It stays to be seen and counts no longer.',
  shows: measuresPartWay.shows,
};

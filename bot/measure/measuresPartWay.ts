import { measuresPart } from '../../cards/measure/measuresPart';
import { mayWork } from '../../domain/referral/access';
import { partOf } from '../caseCard/partOf';

/** What they answered: for those who do the work, not for the care team. */
export const measuresPartWay = partOf({
  title: 'Questions about connection',
  draw: measuresPart,
  mayOpen: mayWork,
});

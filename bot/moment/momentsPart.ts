import { momentsCard } from '../../cards/moment/momentsCard';
import { partOf } from '../caseCard/partOf';

/** All the moments of connection and joy. */
export const momentsPart = partOf({
  title: 'Moments of connection and joy',
  draw: (view, press) => {
    const { page = '' } = press.ids;
    return momentsCard(view, /^\d{1,2}$/.test(page) ? Number(page) : 0);
  },
});

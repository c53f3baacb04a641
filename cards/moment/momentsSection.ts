import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import type { Element } from '../card';
import { quiet, smallHeading } from '../parts';
import type { CaseDetailsView } from '../referral/caseDetailsView';
import { detailsButtons } from '../referral/detailsButtons';
import { momentRow } from './momentRow';

const shown = 3;

/** The latest moments of connection and joy. */
export function momentsSection({ found, relations, nonce }: CaseDetailsView): Element[] {
  const mayAdd = isWork(found.referral) && mayWork(relations);
  const { moments = [] } = found;
  if (moments.length === 0 && !mayAdd) return [];
  const { button } = detailsButtons(found, nonce);
  const latest = moments.filter(({ isError }) => !isError).slice(-shown);
  return [
    smallHeading('Moments of connection and joy'),
    ...(latest.length === 0 ? [quiet('None written down yet. A small one counts.')] : []),
    ...latest.reverse().flatMap(momentRow),
    {
      type: 'ActionSet',
      actions: [
        ...(mayAdd ? [button('Add a moment', 'moment.add.form')] : []),
        ...(moments.length > 0 ? [button('All moments', 'moments.open')] : []),
      ],
    },
  ];
}

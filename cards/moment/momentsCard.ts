import type { Moment } from '../../domain/moment/moment';
import { mayWork } from '../../domain/referral/access';
import { isWork } from '../../domain/referral/statusGroups';
import { sends } from '../buttons';
import type { Card, Element } from '../card';
import { type PartView, partCard } from '../caseCard/partCard';
import { line } from '../parts';
import { casePress } from '../referral/casePress';
import { momentRow } from './momentRow';

const aPage = 10;

/** All of them, the latest first, page by page. */
export function momentsCard(view: PartView, page: number): Card {
  const { found, relations, nonce } = view;
  const mayChange = isWork(found.referral) && mayWork(relations);
  const all = [...(found.moments ?? [])].reverse();
  const first = page * aPage < all.length ? page * aPage : 0;
  const shown = all.slice(first, first + aPage);
  const press = (verb: string, ids: Record<string, string> = {}) => {
    const made = casePress(verb, found, nonce);
    return { ...made, ids: { ...made.ids, ...ids } };
  };
  return partCard(
    view,
    [
      ...(all.length === 0 ? [line('None has been written down yet.')] : []),
      ...shown.flatMap((moment) => [
        ...momentRow(moment),
        ...(mayChange && !moment.isError ? [inError(moment, press)] : []),
      ]),
    ],
    [
      ...(mayChange ? [sends('Add a moment', press('moment.add.form'), 'positive')] : []),
      ...(first + aPage < all.length
        ? [sends('Earlier ones', press('moments.open', { page: String(first / aPage + 1) }))]
        : []),
      ...(first > 0 ? [sends('Latest ones', press('moments.open'))] : []),
    ],
  );
}

function inError(
  { id }: Moment,
  press: (verb: string, ids: Record<string, string>) => ReturnType<typeof casePress>,
): Element {
  const button = sends('Entered in error', press('moment.error', { momentId: id }));
  return { type: 'ActionSet', spacing: 'small', actions: [button] };
}

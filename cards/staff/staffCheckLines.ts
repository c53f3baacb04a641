import type { Local } from '../../domain/local';
import { dayAndYear } from '../../domain/staff/dayAndYear';
import { opens } from '../buttons';
import type { Element } from '../card';
import { labelled, line, quiet } from '../parts';

/** How it stands with a Local's list. */
export interface StaffCheck {
  local: Local;
  latest?: { at: string; byName: string };
  isDue: boolean;
  /** When the list was read: an old list is not confirmed as today's. */
  listedAt: string;
  /** The last of this Local's staff stand on this page: now it can be said to be right. */
  endsHere: boolean;
}

export function staffCheckLines({ local, latest, isDue }: StaffCheck): Element[] {
  return [
    latest
      ? labelled('Last checked', `${dayAndYear(latest.at, local.timeZone)}, by ${latest.byName}`)
      : quiet('Nobody has checked this list here yet.'),
    ...(isDue
      ? [
          line(
            'It is time to look at it again. Is everybody here still with you? A disabled account is known to this bot only when you end it here.',
          ),
        ]
      : []),
  ];
}

export function staffCheckButton(check: StaffCheck, isOnlyOne: boolean, nonce: string): Element[] {
  const { local, listedAt, endsHere } = check;
  if (!endsHere) return [];
  const title = isOnlyOne ? 'The list is right' : `The list of ${local.name} is right`;
  const press = { verb: 'staff.confirm', ids: { localId: local.id, listedAt }, nonce };
  return [{ type: 'ActionSet', actions: [opens(title, press)] }];
}

import type { Conference } from '../../../../domain/conference/conference';
import type { Held } from '../../../../domain/conference/heldBetween';
import type { Local } from '../../../../domain/local';
import { dateAt } from '../../../../domain/staff/leave';
import { sends } from '../../../buttons';
import type { Card, SubmitAction } from '../../../card';
import { card, heading, line } from '../../../parts';
import { notAClinicalRecord, whoCanSee } from '../../../referral/footers';
import { conferencePress } from '../../conferencePress';
import { titleOf } from '../../room/titleOf';
import { dayAndTime } from '../dayAndTime';
import { briefOfCase, type CaseInBrief } from './briefOfCase';

export const casesShown = 3;

interface BriefView {
  conference: Conference;
  held: Held;
  local: Local;
  readerId: string;
  /** Those of this page. */
  cases: readonly CaseInBrief[];
  /** How many of theirs come up, and how many stand on the pages before this one. */
  total: number;
  from: number;
  /** The conference opens for them. */
  opens: boolean;
  now: string;
  nonce: string;
}

/** Their own cases on the agenda, a few at a time, for the one who opened it. */
export function briefDialog(view: BriefView): Card {
  const { conference, held, local, readerId, cases, total, now, nonce } = view;
  const reader = { readerId, conferenceId: conference.id, today: dateAt(now, local.timeZone), nonce };
  return card(
    [
      heading(`Your brief: ${dayAndTime(held, local, now)}`),
      titleOf(conference),
      line(comeUp(total)),
      ...cases.flatMap((one) => briefOfCase(one, reader)),
      ...(total > 0 ? [whoCanSee('you alone, here. Others open their own.'), notAClinicalRecord] : []),
    ],
    buttons(view),
  );
}

function comeUp(total: number): string {
  if (total === 0) return 'None of your cases comes up.';
  return total === 1 ? '1 of your cases comes up.' : `${total} of your cases come up.`;
}

function buttons({ conference, held, total, from, opens, nonce }: BriefView): SubmitAction[] {
  const press = (verb: string) => conferencePress(verb, conference, nonce, { on: held.id });
  const page = (title: string, begin: number) => {
    const { ids, ...brief } = press('conference.brief');
    return sends(title, { ...brief, ids: { ...ids, from: String(begin) } });
  };
  const next = from + casesShown;
  return [
    ...(next < total ? [page(`Next cases (${total - next})`, next)] : []),
    ...(from > 0 ? [page('First cases', 0)] : []),
    ...(opens ? [sends('All of the conference', press('conference.open'))] : []),
  ];
}

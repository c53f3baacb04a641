import type { Local } from '../../local';
import { revisionOf } from '../../notice/notices';
import type { Nudge } from '../../notice/nudge';
import type { Conference } from '../conference';
import { heldOn } from '../heldBetween';
import { aboutTime, readTold, type When, whenOf } from './telling';

/**
 * What one person has been told of one time. `tellings` are their messages about the conference being planned, moved and
 * cancelled. Undefined where nothing has reached them yet; where all of it was long ago, what the rule says.
 */
export function whatTheyKnow(
  conference: Conference,
  local: Pick<Local, 'timeZone' | 'holidays'>,
  heldId: string,
  tellings: readonly Nudge[],
): When | undefined {
  const last = tellings
    .filter(({ state }) => state === 'delivered')
    .toSorted((one, other) => order(one).localeCompare(order(other)))
    .findLast((one) => aboutTime(one) === undefined || readTold(one).heldId === heldId);
  if (last) {
    const told = readTold(last);
    const isOfIt = told.heldId === heldId || told.heldId === undefined;
    return isOfIt ? told.when : asRuled(conference, local, heldId);
  }
  const isInvited = tellings.some(
    ({ kind, state }) => kind === 'conference.planned' && state !== 'delivered',
  );
  return isInvited ? undefined : asRuled(conference, local, heldId);
}

/** Without what is known of that time alone. */
function asRuled(conference: Conference, local: Pick<Local, 'timeZone' | 'holidays'>, heldId: string): When {
  const { endedAt: _ended, ...rest } = conference;
  const occurrences = conference.occurrences.filter(({ id }) => id !== heldId);
  return whenOf(heldOn({ ...rest, occurrences }, local, heldId));
}

function order({ deliveredAt = '', occurrence }: Nudge): string {
  return `${deliveredAt} ${String(revisionOf(occurrence)).padStart(9, '0')}`;
}

import type { NudgeRow, NudgesView } from '../../cards/nudges/nudgesView';
import type { Local } from '../../domain/local';
import { type CardsHeld, isHeldByLater, noteCard } from '../../domain/nudges/cardsHeld';
import { inTrouble } from '../../domain/nudges/howItStands';
import { shownSince } from '../../domain/nudges/shownSince';
import { countIn, type Tally, totals } from '../../domain/nudges/tally';
import { isRoomId } from '../room/roomId';
import type { Services } from '../services';
import { sideBySide } from '../sideBySide';
import { chatName } from './chatName';
import { nextCardsOf } from './nextCardsOf';
import { notReached } from './notReached';
import { nudgesOf } from './nudgesOf';
import { teamAt } from './teamAt';

/** How it stands with the messages of one Local: its totals, and a row for each of whom there is something to say. */
export async function nudgesAt(
  services: Services,
  local: Local,
): Promise<{ rows: NudgeRow[]; totals: NudgesView['totals'][number] }> {
  const now = services.now();
  const since = shownSince(now);
  const team = await teamAt(services, local);
  const comingCards = nextCardsOf(services, team);
  const tallies = new Map<string, Tally>();
  const held: CardsHeld = new Map();
  // in this order: what was delivered tells which of the others stand on a card already
  const all = sideBySide([
    nudgesOf(services, team, [
      { field: 'state', is: 'delivered' },
      { field: 'deliveredAt', from: since },
    ]),
    nudgesOf(services, team, [{ field: 'state', in: ['planned', 'claimed'] }]),
    nudgesOf(services, team, [
      { field: 'state', in: inTrouble },
      { field: 'endedAt', from: since },
    ]),
  ]);
  for await (const nudge of all) {
    if (nudge.state === 'delivered') noteCard(held, nudge);
    else if (isHeldByLater(nudge, held)) continue;
    countIn(tallies, nudge, now);
  }
  const working = team.known.map(({ id }) => id).filter(team.isThere);
  const blocked = await notReached(services, [...new Set([...working, ...tallies.keys()])]);
  const names = new Map(team.known.map(({ id, name }) => [id, name]));
  const nextCards = await comingCards;
  const rows: NudgeRow[] = [];
  for (const personId of new Set([...tallies.keys(), ...blocked.keys(), ...nextCards.keys()])) {
    const nextCardAt = nextCards.get(personId);
    const isBlocked = blocked.get(personId);
    rows.push({
      local,
      personId,
      // somebody of another Local who has to do with a referral of this one
      name: names.get(personId) ?? (await nameOf(services, personId)),
      tally: tallies.get(personId) ?? {},
      ...(isBlocked && { blocked: isBlocked }),
      ...(isRoomId(personId) && { isChat: true as const }),
      ...(nextCardAt !== undefined && { nextCardAt }),
    });
  }
  const counts = totals(tallies.values());
  const ahead = { ...counts, planned: counts.planned + nextCards.size };
  const colleagues = [...blocked.keys()].filter((id) => !isRoomId(id));
  return { rows, totals: { local, counts: ahead, notReached: colleagues.length } };
}

async function nameOf(services: Services, personId: string): Promise<string> {
  if (isRoomId(personId)) return chatName;
  const name = (await services.store.read('staff', services.tenantId, personId))?.document.name;
  return name || 'Somebody whose name is not known here';
}

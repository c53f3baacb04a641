import type { NudgeRow, NudgesView } from '../../cards/nudges/nudgesView';
import type { Local } from '../../domain/local';
import { type CardsHeld, isHeldByLater, noteCard } from '../../domain/nudges/cardsHeld';
import { inTrouble } from '../../domain/nudges/howItStands';
import { shownSince } from '../../domain/nudges/shownSince';
import { countIn, type Tally, totals } from '../../domain/nudges/tally';
import type { Condition } from '../../store/store';
import { isRoomId } from '../room/roomId';
import type { Services } from '../services';
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
  const tallies = new Map<string, Tally>();
  const held: CardsHeld = new Map();
  const count = async (where: Condition[]) => {
    for await (const nudge of nudgesOf(services, team, where))
      if (!isHeldByLater(nudge, held)) countIn(tallies, nudge, now);
  };
  const delivered: Condition[] = [
    { field: 'state', is: 'delivered' },
    { field: 'deliveredAt', from: since },
  ];
  for await (const nudge of nudgesOf(services, team, delivered)) {
    noteCard(held, nudge);
    countIn(tallies, nudge, now);
  }
  await Promise.all([
    count([{ field: 'state', in: ['planned', 'claimed'] }]),
    count([
      { field: 'state', in: inTrouble },
      { field: 'endedAt', from: since },
    ]),
  ]);
  const working = team.known.map(({ id }) => id).filter(team.isThere);
  const blocked = await notReached(services, [...new Set([...working, ...tallies.keys()])]);
  const names = new Map(team.known.map(({ id, name }) => [id, name]));
  const nextCards = await nextCardsOf(services, team);
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

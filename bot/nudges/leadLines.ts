import { missedByColleagues } from '../../cards/nudges/missedWords';
import { whyNotReached } from '../../cards/nudges/whyNotReached';
import type { DueLine } from '../../domain/due/dueLine';
import type { Local } from '../../domain/local';
import { askerFrom, rolesAt } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import { holdsOne, mayRefer } from '../../domain/staff/rights';
import type { Services } from '../services';
import { byDay } from './byDay';
import { notReached } from './notReached';
import { nudgesOf } from './nudgesOf';
import type { MissedReader } from './ownMissed';
import { type Team, teamAt } from './teamAt';

/** To the Lead of a Local: which colleagues cannot be reached, and whether any messages to them may be missing. */
export async function leadLines(services: Services, reader: MissedReader, local: Local): Promise<DueLine[]> {
  const team = await teamAt(services, local);
  const [blocked, missed] = await Promise.all([
    blockedLines(services, reader, team),
    missedLines(services, reader, team),
  ]);
  return [...blocked, ...missed];
}

async function blockedLines(
  services: Services,
  { personId, today }: MissedReader,
  { local, known }: Team,
): Promise<DueLine[]> {
  const at = services.now();
  const works = known.filter(
    (one) => one.id !== personId && holdsOne(rolesAt(askerFrom(one, at), local.id), mayRefer),
  );
  const blocked = await notReached(
    services,
    works.map(({ id }) => id),
  );
  return works.flatMap(({ id, name }) => {
    const found = blocked.get(id);
    if (!found) return [];
    const why = `${name} cannot be reached: ${whyNotReached(found.code)}.`;
    return [{ kind: 'cannotBeReached', key: `cannotBeReached|${id}`, since: today, why } as const];
  });
}

async function missedLines(
  services: Services,
  { personId, since, today }: MissedReader,
  team: Team,
): Promise<DueLine[]> {
  const { id, timeZone: zone } = team.local;
  const ended: { state: 'uncertain' | 'dead'; endedAt: string }[] = [];
  const where = [
    { field: 'state', in: ['uncertain', 'dead'] },
    { field: 'endedAt', from: since, upTo: services.now() },
  ];
  for await (const { recipientId, state, endedAt } of nudgesOf(services, team, where)) {
    if (recipientId === personId || !endedAt) continue;
    if (state === 'uncertain' || state === 'dead') ended.push({ state, endedAt });
  }
  return byDay(ended, today, team.local).map(({ day, first, those }) => {
    const dead = those.filter(({ state }) => state === 'dead').length;
    const counts = { uncertain: those.length - dead, dead };
    const why = missedByColleagues(counts, { at: first, today, zone });
    return { kind: 'mayHaveMissed', key: `mayHaveMissed|${id}|${day}`, since: dateAt(first, zone), why };
  });
}

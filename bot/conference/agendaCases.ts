import { comesUp } from '../../domain/conference/comesUp';
import type { Conference } from '../../domain/conference/conference';
import type { Held } from '../../domain/conference/heldBetween';
import { nextHeld } from '../../domain/conference/nextHeld';
import type { Case } from '../../domain/referral/case';
import { everyPage } from '../everyPage';
import { localFor, type Services } from '../services';
import { conferencesAt } from './conferencesAt';

/**
 * The cases that come up, what was brought first first. For jobs and for lists by reference: it opens none, so whoever
 * shows more of one asks again for the one who looks.
 */
export async function agendaCases(services: Services, conference: Conference, held: Held): Promise<Case[]> {
  const { localId } = conference;
  const all = await conferencesAt(services, localId);
  const found = new Map((await mayComeUp(services, localId)).map((one) => [one.id, one]));
  for (const caseId of held.occurrence.discussed)
    if (!found.has(caseId)) {
      const one = await services.store.read('cases', localId, caseId);
      if (one) found.set(caseId, one.document);
    }
  return agendaOf(services, all, [...found.values()])(conference, held);
}

/** Of a Local, read once for several conferences. */
export function agendaOf(services: Services, all: readonly Conference[], cases: readonly Case[]) {
  const live = all.filter((one) => nextHeld(one, localFor(services, one.localId), services.now()));
  const ids = new Set(live.map(({ id }) => id));
  return (conference: Conference, held: Held): Case[] =>
    cases
      .filter((one) => comesUp(one, conference, held, (id) => ids.has(id)))
      .sort((one, other) => since(one).localeCompare(since(other)) || one.id.localeCompare(other.id));
}

/** Cases of a Local of which something is brought to a conference, or agreed at one and not done. */
export async function mayComeUp(services: Services, localId: string): Promise<Case[]> {
  const found: Case[] = [];
  const there = { partition: localId, where: [{ field: 'onAgenda', is: true }] };
  for await (const { document } of everyPage(services.store, 'cases', there)) found.push(document);
  return found;
}

function since({ brought = [] }: Case): string {
  return brought.map(({ at }) => at).sort()[0] ?? '';
}

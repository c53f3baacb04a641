import type { DueLine } from '../../domain/due/dueLine';
import { lastWorkDate } from '../../domain/due/lastWorkDate';
import { linesAbout } from '../../domain/due/linesAbout';
import { isWithPerson, relationsTo } from '../../domain/referral/access';
import type { Case } from '../../domain/referral/case';
import { askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { StoreUnavailable } from '../../store/storeFaults';
import { everyPage } from '../everyPage';
import { localFor, type Services } from '../services';
import { inTurn, type Told } from '../sideBySide';
import { cannotBeShownLine } from './cannotBeShownLine';
import { dueLists } from './dueLists';
import { goneOwners } from './goneOwners';
import { type LeadPlace, leadPlaces } from './leadPlaces';
import { standingIn } from './standingIn';

/** What is due about cases, as they are read: no case is kept. `limit` is how many are read at a time. */
export async function* caseLines(
  services: Services,
  staff: Staff,
  limit: number,
  told: Told = inTurn,
): AsyncGenerator<DueLine> {
  const seen = new Set<string>();
  const isWithoutCover = standingIn(services);
  const asker = askerFrom(staff, services.now());
  const places = await leadPlaces(services, asker);
  const lists = dueLists(services, asker, places).map((list) =>
    everyPage(services.store, 'cases', { ...list, order: { by: 'dueFrom' }, limit }),
  );
  for await (const { document: found } of told(lists)) {
    const place = `${found.localId} ${found.id}`;
    if (seen.has(place)) continue;
    seen.add(place);
    try {
      yield* await linesOf(services, staff, found, places, isWithoutCover);
    } catch (error) {
      if (error instanceof StoreUnavailable) throw error;
      // one odd case silences nobody: the rest of their day goes on
      services.log.fault('due case failed', error, { caseId: found.id, localId: found.localId });
      yield* cannotBeShownLine(services, asker, found);
    }
  }
}

async function linesOf(
  services: Services,
  staff: Staff,
  found: Case,
  places: readonly LeadPlace[],
  isWithoutCover: (found: Case) => Promise<boolean>,
): Promise<DueLine[]> {
  const now = services.now();
  const local = localFor(services, found.localId);
  const today = dateAt(now, local.timeZone);
  const asker = askerFrom(staff, now, local.timeZone);
  const relations = relationsTo(found, asker);
  const isLead = relations.includes('lead');
  const place = isLead
    ? undefined
    : places.find(({ localId, leads }) => localId === found.localId && leads(found));
  const mayStandIn = (isLead || place !== undefined) && !isWithPerson(relations);
  const looksAfter = isWithPerson(relations) || isLead || place !== undefined;
  return linesAbout(found, {
    asker,
    relations,
    local,
    today,
    now,
    isLead: isLead || place !== undefined,
    ...(place && { leadsFor: place.name }),
    standsIn: mayStandIn && (await isWithoutCover(found)),
    ...(looksAfter && { ownersGone: await goneOwners(services, found, today) }),
    lastWorkDate: (date) => lastWorkDate(staff, date, local),
  });
}

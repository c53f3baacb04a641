import type { DueLine } from '../../domain/due/dueLine';
import { linesAbout } from '../../domain/due/linesAbout';
import { isWithPerson, relationsTo } from '../../domain/referral/access';
import { askerFrom } from '../../domain/staff/asker';
import { dateAt } from '../../domain/staff/leave';
import type { Staff } from '../../domain/staff/staff';
import { isFirstDaySince } from '../../domain/staff/workingTime';
import { everyPage } from '../everyPage';
import { localFor, type Services } from '../services';
import { dueLists } from './dueLists';
import { standingIn } from './standingIn';

/** What is due about cases, as they are read: no case is kept. `limit` is how many are read at a time. */
export async function* caseLines(services: Services, staff: Staff, limit: number): AsyncGenerator<DueLine> {
  const now = services.now();
  const seen = new Set<string>();
  const isWithoutCover = standingIn(services);
  for (const list of dueLists(services, askerFrom(staff, now))) {
    const query = { ...list, order: { by: 'dueFrom' }, limit };
    for await (const { document: found } of everyPage(services.store, 'cases', query)) {
      const place = `${found.localId} ${found.id}`;
      if (seen.has(place)) continue;
      seen.add(place);
      const local = localFor(services, found.localId);
      const today = dateAt(now, local.timeZone);
      const asker = askerFrom(staff, now, local.timeZone);
      const relations = relationsTo(found, asker);
      const mayStandIn = relations.includes('lead') && !isWithPerson(relations);
      yield* linesAbout(found, {
        asker,
        relations,
        local,
        today,
        now,
        standsIn: mayStandIn && (await isWithoutCover(found)),
        isFirstDaySince: (date) => isFirstDaySince(staff, date, today, local),
      });
    }
  }
}

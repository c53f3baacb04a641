import { localFor } from '../../../bot/services';
import type { NextCheckIn } from '../../../domain/checkIn/checkIn';
import type { Case } from '../../../domain/referral/case';
import type { Status } from '../../../domain/referral/referral';
import { withStanding } from '../../../domain/referral/standing';
import { sixLocals } from '../../../domain/sixLocals';
import { textOf } from '../../support/cardReading';
import { caseWith } from '../../support/cases';
import type { More } from '../../support/caseTown';
import { toastsOf } from '../../support/owed';
import { openTown, type Town } from '../../support/town';
import type { Person } from '../../support/townPerson';

export type Name = 'dana' | 'ana' | 'ben' | 'lou' | 'stuart';

/** Dana refers, Ana has the referrals, Ben is a colleague, Lou leads, Stuart manages. Monday 23 November, 9:10. */
export async function openDayTown(options: Parameters<typeof openTown>[0] = {}) {
  const town = await openTown(options);
  const people: Record<Name, Person> = {
    dana: await town.person('Dana Whitfield', ['clinician']),
    ana: await town.person('Ana Petrov', ['linkWorker']),
    ben: await town.person('Ben Okafor', ['linkWorker']),
    lou: await town.person('Lou Marsh', ['lead']),
    stuart: await town.person('Stuart Pelham', ['manager']),
  };
  const asker = (name: Name) => ({ id: people[name].id, name: people[name].name, grants: [] });
  return {
    town,
    ...people,
    /** A case as it stands in the store, with a next check-in on that day (yyyy-mm-dd) where one is given. */
    async keep(
      id: string,
      calledName: string,
      on?: string,
      more: More = {},
      { status = 'gettingStarted' as Status, holder = 'ana' as Name, localId = 'brimbank' } = {},
    ): Promise<string> {
      const between = { referrer: asker('dana'), holder: asker(holder) };
      const made = caseWith(status, id, between, localId, { calledName });
      const next: NextCheckIn | undefined =
        on === undefined ? undefined : { type: 'scheduled', on, way: 'call' };
      const checkIn = next && { ...next, setAt: town.now(), setBy: people[holder].id };
      const changed = typeof more === 'function' ? more(made) : more;
      const kept = { ...made, ...(checkIn && { checkIn }), ...changed, notices: [], audit: [] };
      await town.store.create('cases', withStanding(kept, localFor({ locals: sixLocals }, localId)));
      return id;
    },
    /** What a deed of somebody else would write: the feed hears of it. */
    async change(id: string, change: (found: Case) => Case): Promise<void> {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      const { document } = held;
      const next = { ...change(document), revision: document.revision + 1, wakeAt: town.now() };
      await town.store.replace(
        'cases',
        held,
        withStanding(next, localFor({ locals: sixLocals }, 'brimbank')),
      );
      await town.quiet();
    },
    /** What their newest card of a day says now. */
    dayOf: async (who: Person) => textOf(await who.cardSaying('Reminders')),
    /** How many cards of a day came to them by themselves. */
    mornings: (who: Person) => morningsOf(town, who).length,
  };
}
export type DayTown = Awaited<ReturnType<typeof openDayTown>>;

export function morningsOf(town: Town, who: Person) {
  return toastsOf(town, who).filter(({ summary }) => summary === 'Your day with Local Connections');
}
export function urgentOf(town: Town, who: Person) {
  return toastsOf(town, who).filter(({ summary }) => summary === 'Due by 5 pm today');
}

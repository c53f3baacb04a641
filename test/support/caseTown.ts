import { everyPage } from '../../bot/everyPage';
import { openAgain } from '../../cards/referral/openAgain';
import type { Case } from '../../domain/referral/case';
import type { Consent } from '../../domain/referral/people/consent';
import type { Status } from '../../domain/referral/referral';
import { teamList } from '../../domain/referral/teamList';
import { caseWith } from './cases';
import { keepConferences } from './conferences';
import { keepGroups } from './groups';
import { localsAsking } from './localsAsking';
import { openTown } from './town';
import { answered, type Person } from './townPerson';

export type Name = 'dana' | 'ana' | 'ben' | 'lou' | 'ivy' | 'tess' | 'otto' | 'stuart' | 'kay';

/** What differs from a case as the deeds would have made it. */
export type More = Partial<Case> | ((made: Case) => Partial<Case>);

/** What a press of this town carries when nobody says which. */
export const anyNonce = 'NQNCE2QFA2CARD22NQNCE2QFA2CARD22';

/** Cases as they stand in the store, without the deeds that would have led there. Dana refers, Ana has it, Lou leads. */
export async function openCaseTown(options: Parameters<typeof openTown>[0] = {}) {
  const town = await openTown({ locals: localsAsking, ...options });
  const people: Record<Name, Person> = {
    dana: await town.person('Dana Whitfield', ['clinician']),
    ana: await town.person('Ana Petrov', ['linkWorker']),
    ben: await town.person('Ben Okafor', ['linkWorker']),
    lou: await town.person('Lou Marsh', ['lead']),
    ivy: await town.person('Ivy Tran', ['intake']),
    tess: await town.person('Tess Moore', ['clinician']),
    otto: await town.person('Otto Vance', ['lead', 'linkWorker'], 'latrobe'),
    stuart: await town.person('Stuart Pelham', ['manager']),
    kay: await town.person('Kay Lindqvist', ['linkWorker']),
  };
  await keepGroups(town.store);
  const worker = (name: Name) => ({ personId: people[name].id, name: people[name].name });
  const attendees: Name[] = ['ana', 'ben', 'dana', 'tess'];
  await keepConferences(town.store, worker('lou'), attendees.map(worker));
  const asker = (name: Name) => ({ id: people[name].id, name: people[name].name, grants: [] });
  const given: Consent = {
    given: true,
    changedBy: people.dana.id,
    changedAt: town.now(),
    how: 'told',
    noticeVersion: '1',
  };
  return {
    town,
    people,
    /** A yes, as the referrer wrote it down. */
    given,
    worker,
    async keep(status: Status, id: string, more: More = {}, holder: Name = 'ana') {
      const between = { referrer: asker('dana'), holder: asker(holder) };
      const made = caseWith(status, id, between);
      const changed = typeof more === 'function' ? more(made) : more;
      const teams = (changed.careTeam ?? []).map(({ personId }) => teamList(personId));
      const lists = changed.lists ?? [...made.lists, ...teams];
      await town.store.create('cases', { ...made, ...changed, lists, notices: [], audit: [] });
      return id;
    },
    async caseOf(id: string): Promise<Case> {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      return held.document;
    },
    /** Nothing that an earlier test kept, or that was written about it. */
    async forgetAll() {
      for await (const held of everyPage(town.store, 'cases', { partition: { everywhere: true } })) {
        for await (const entry of everyPage(town.store, 'audit', { partition: held.document.id }))
          await town.store.remove('audit', entry);
        await town.store.remove('cases', held);
      }
    },
    /** How the case stands, as anyone would open it. */
    opens: (name: Name, id: string) =>
      people[name].presses(openAgain(id, 'brimbank', anyNonce), 'Open again'),
    /** A press out of a dialog that was opened earlier, or made up. */
    pressOf(
      name: Name,
      verb: string,
      ids: Record<string, string>,
      inputs: Record<string, string> = {},
      revision = 1,
    ) {
      const data = { verb, nonce: anyNonce, revision, ids: { localId: 'brimbank', ...ids }, ...inputs };
      return people[name].envelope({ type: 'invoke', name: 'task/submit', value: { data } });
    },
    async presses(...press: Parameters<typeof this.pressOf>) {
      return answered(await people[press[0]].deliver(this.pressOf(...press)));
    },
  };
}
export type CaseTown = Awaited<ReturnType<typeof openCaseTown>>;

import type { Case } from '../../../domain/referral/case';
import { type Name, openCaseTown } from '../../support/caseTown';
import type { Person } from '../../support/townPerson';
import { workedCase } from '../../support/workedCase';

export const caseId = 'BRI-2THS';
const at = '2026-11-20T01:00:00.000Z';

/** Brimbank: Ana has the case, Tess is on its care team, Dana only referred, Nia knows nothing of it; Gwen is a guest. */
export async function openSummaryTown(options: Parameters<typeof openCaseTown>[0] = {}) {
  const opened = await openCaseTown(options);
  const { town, people, worker, given } = opened;
  const nia = await town.person('Nia Roberts', ['clinician']);
  const gwen = await town.person('Gwen Hart');
  const ana = worker('ana');
  const forTheTeam = {
    contributes: 'Canary gentle evenings',
    brought: [
      {
        id: 'brought22222',
        conferenceId: 'conference22',
        by: ana,
        at,
        reason: 'planTogether' as const,
        question: 'Canary which bus',
      },
    ],
    teamActions: [
      {
        id: 'action222222',
        what: 'Canary ring the choir',
        owner: ana,
        by: '2026-12-01',
        conferenceId: 'conference22',
        agreedOn: '2026-11-20',
        state: 'open' as const,
      },
    ],
    onAgenda: true,
  } satisfies Partial<Case>;
  return {
    ...opened,
    nia,
    gwen,
    /** Every part of the work filled; the person shares with the team. */
    keepShared: (more: (made: Case) => Partial<Case> = () => ({}), id = caseId) =>
      opened.keep('gettingStarted', id, (made) => {
        const shared = {
          ...workedCase(people.ana.id),
          ...forTheTeam,
          consents: { ...made.consents, shareWithTeam: given },
          careTeam: [worker('tess')],
        };
        return { ...shared, ...more({ ...made, ...shared }) };
      }),
    /** A deed changed it: what follows from that follows. */
    async change(change: (found: Case) => Partial<Case>, id = caseId) {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      const { document } = held;
      const next = { ...document, ...change(document), revision: document.revision + 1, wakeAt: town.now() };
      await town.store.replace('cases', held, next);
      await town.quiet();
    },
    in: (name: Name, place: 'channel' | 'groupChat' | 'meeting') => people[name].in(place),
  };
}
export type SummaryTown = Awaited<ReturnType<typeof openSummaryTown>>;

export type InRoom = Pick<Person, 'presses'>;
type Card = Parameters<Person['presses']>[0];

/** "Open my view", and "Show" where it is asked whether the screen is shared. */
export async function opensView(who: InRoom, card: Card) {
  const first = await who.presses(card, 'Open my view');
  return first.raw.includes('Is your screen shared?') ? who.presses(first.card, 'Show') : first;
}

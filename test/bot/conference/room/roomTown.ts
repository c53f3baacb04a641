import type { Card } from '../../../../cards/card';
import type { Conference, Occurrence } from '../../../../domain/conference/conference';
import type { Case } from '../../../../domain/referral/case';
import { withStanding } from '../../../../domain/referral/standing';
import { buttonTitles, textOf } from '../../../support/cardReading';
import { type CaseTown, type More, type Name, openCaseTown } from '../../../support/caseTown';
import { withoutConferences } from '../../../support/conferences';
import { localsAsking } from '../../../support/localsAsking';
import type { Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

/** The day that a town begins on: it is ten past nine then, and the meeting is at ten. */
export const today = '2026-11-23';
export const begins = '2026-11-22T23:00:00.000Z';

/** Ana's conference, to which Dana comes too; Lou leads. Stuart manages, Tess is a clinician who does not come. */
export async function openRoomTown(options: Parameters<typeof openCaseTown>[0] = {}) {
  const at = await openCaseTown(options);
  const { town, people } = at;
  await withoutConferences(town.store);
  const conferenceWith = (more: Partial<Conference> = {}): Conference => ({
    id: 'monday',
    localId: 'brimbank',
    revision: 1,
    title: 'Monday case conference',
    on: today,
    time: '10:00',
    minutes: 60,
    repeats: { everyWeeks: 1 },
    plannedBy: at.worker('ana'),
    attendees: [at.worker('ana'), at.worker('dana')],
    occurrences: [],
    donePresses: [],
    undone: [],
    notices: [],
    audit: [],
    ...more,
  });
  const room = (name: Name) => people[name].in('groupChat');
  return {
    ...at,
    room,
    async keepConference(more: Partial<Conference> = {}) {
      await town.store.create('conferences', conferenceWith(more));
    },
    /** The same, held once. */
    async keepOnce(more: Partial<Conference> = {}) {
      const { repeats: _again, ...once } = conferenceWith(more);
      await town.store.create('conferences', once);
    },
    async conferenceOf(id = 'monday'): Promise<Conference> {
      const held = await town.store.read('conferences', 'brimbank', id);
      if (!held) throw new Error(`There is no conference ${id}.`);
      return held.document;
    },
    async occurrenceOf(id = 'monday', on = today): Promise<Occurrence | undefined> {
      return (await this.conferenceOf(id)).occurrences.find((one) => one.id === on);
    },
    /** A case whose person shares with the team, brought to the conference by Ana. */
    async brings(id: string, more: More = {}, conferenceId = 'monday') {
      await at.keep('gettingStarted', id, (made) => ({
        ...broughtTo(at, made, conferenceId),
        ...(typeof more === 'function' ? more(made) : more),
      }));
    },
    /** The case as a deed of somebody's would leave it, without the deed. */
    async changes(id: string, change: (found: Case) => Partial<Case>) {
      const held = await town.store.read('cases', 'brimbank', id);
      if (!held) throw new Error(`There is no ${id}.`);
      const { document } = held;
      const next = { ...document, ...change(document), revision: document.revision + 1, wakeAt: town.now() };
      const [local] = localsAsking;
      if (!local) throw new Error('There is no Local.');
      await town.store.replace('cases', held, withStanding(next, local));
      await town.quiet();
    },
    /** The agenda as it stands in the chat now. */
    agendaIn: (place: Person = room('ana')) => place.cardSaying('Case conference'),
    /** "Run the meeting", on the agenda in the chat. */
    async runs(name: Name, place: Person = room(name)) {
      const agenda = await place.cardSaying('Case conference');
      return through(place, await place.presses(agenda, 'Run the meeting'));
    },
    /** Goes on in a dialog. */
    async goesOn(name: Name, dialog: Card | undefined, title: string, place: Person = room(name)) {
      return through(place, await place.presses(dialog, title));
    },
  };
}
export type RoomTown = Awaited<ReturnType<typeof openRoomTown>>;

/** In a room a dialog asks first whether the screen is shared. */
async function through(place: Person, answered: Awaited<ReturnType<Person['presses']>>) {
  return buttonTitles(answered.card).includes('Show') ? place.presses(answered.card, 'Show') : answered;
}

function broughtTo(at: CaseTown, made: Case, conferenceId: string): Partial<Case> {
  return {
    consents: { ...made.consents, shareWithTeam: at.given },
    brought: [
      {
        id: `${made.id}-1`,
        conferenceId,
        by: at.worker('ana'),
        at: at.town.now(),
        reason: 'planTogether',
        question: 'Canary question',
      },
    ],
    onAgenda: true,
  };
}

/** The lines of a card that name a case. */
export function casesOn(card: Card | undefined): string[] {
  return textOf(card)
    .split('\n')
    .filter((line) => /BRI-/.test(line));
}

/** What came into the chat by itself, as a lock screen shows it. */
export function toastsIn({ connector }: Town, conversationId = '19:groupChat'): (string | undefined)[] {
  return connector.sent
    .filter(
      ({ method, path, ...sent }) =>
        method === 'POST' && path.endsWith('/activities') && sent.conversationId === conversationId,
    )
    .map(({ summary }) => summary);
}

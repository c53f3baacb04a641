import type { Conference } from '../../../../domain/conference/conference';
import { textOf } from '../../../support/cardReading';
import type { More, Name } from '../../../support/caseTown';
import { conferenceWith } from '../../../support/conferences';
import { toastsOf, until } from '../../../support/owed';
import { openConferenceTown } from '../conferenceTown';

/** Lou’s conference on Thursday 26 November at ten, to which Ana and Dana come too. They have chats with the bot. */
export async function openMessageTown(options: Parameters<typeof openConferenceTown>[0] = {}) {
  const at = await openConferenceTown(options);
  const { town, people } = at;
  for (const name of ['ana', 'dana', 'lou', 'ben'] as const) await people[name].says('help');
  return {
    ...at,
    /** It stands, and everybody knows of it. */
    async planned(more: Partial<Conference> = {}): Promise<void> {
      await at.keepConference({ wakeAt: town.now(), ...more });
      await town.quiet();
    },
    /** The same, held on one day. */
    async plannedOnce(on: string): Promise<void> {
      const attendees = (['lou', 'ana', 'dana'] as const).map(at.worker);
      const { repeats: _weekly, ...once } = conferenceWith(at.worker('lou'), { attendees, on });
      await town.store.create('conferences', { ...once, wakeAt: town.now() });
      await town.quiet();
    },
    /** What came to somebody about conferences, the oldest first. */
    toldTo: (name: Name): string[] =>
      toastsOf(town, people[name])
        .filter(({ summary }) => summary === 'A case conference')
        .map(({ card }) => textOf(card)),
    headings(name: Name): string[] {
      return this.toldTo(name).map((text) => text.split('\n')[0] ?? '');
    },
    /** The newest message to somebody about a conference. */
    newest: (name: Name) =>
      toastsOf(town, people[name]).findLast(({ summary }) => summary === 'A case conference')?.card,
    until: (moment: string) => until(town, moment),
    /** A case of Ana's that its person shares with the team, brought to the conference. */
    async brings(id: string, more: More = {}, by: Name = 'ana'): Promise<void> {
      await at.keep(
        'gettingStarted',
        id,
        (made) => ({
          consents: { ...made.consents, shareWithTeam: at.given },
          brought: [
            {
              id: `${id}-1`,
              conferenceId: 'thursday',
              by: at.worker(by),
              at: town.now(),
              reason: 'stuck',
              question: 'What would help?',
            },
          ],
          onAgenda: true,
          ...(typeof more === 'function' ? more(made) : more),
        }),
        by,
      );
    },
  };
}
export type MessageTown = Awaited<ReturnType<typeof openMessageTown>>;

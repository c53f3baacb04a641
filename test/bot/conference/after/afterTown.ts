import type { Card } from '../../../../cards/card';
import type { Case } from '../../../../domain/referral/case';
import { brought } from '../../../support/broughts';
import type { More, Name } from '../../../support/caseTown';
import { shared } from '../../../support/deeds/caseDeed';
import { openConferenceTown } from '../conferenceTown';

type Typed = Record<string, string>;

export const id = 'BRI-2THS';
/** The day that a town begins on: it is ten past nine then, and the team has met since nine. */
export const on = '2026-11-23';
const lastWeek = '2026-11-19T22:00:00.000Z';
export const question = 'Canary: who knows a choir?';
export const said = { decision: 'Canary: to try the choir together', why: 'Canary: she sings at home' };

/** Lou's weekly conference on Mondays, to which Ana and Tess come. Tess is on the care team, Dana referred. */
export async function openAfterTown(options: Parameters<typeof openConferenceTown>[0] = {}) {
  const at = await openConferenceTown(options);
  const attendees = (['lou', 'ana', 'tess'] as const).map(at.worker);
  await at.keepConference({ on, time: '09:00', title: 'Monday case conference', attendees });
  return {
    ...at,
    /** Of somebody who shares with the team, brought by Ana. */
    async brings(caseId = id, more: More = {}) {
      await at.keep('gettingStarted', caseId, (made) => ({
        ...shared(at, ['tess']),
        brought: [brought(at.worker('ana'), { conferenceId: 'thursday', question, at: lastWeek })],
        onAgenda: true,
        ...(typeof more === 'function' ? more(made) : more),
      }));
    },
    /** An action as it is typed into the form. */
    todo: (nth: number, owner: Name, by = '2026-12-04'): Typed => ({
      [`what${nth}`]: `Canary: ring the hall ${nth}`,
      [`owner${nth}`]: at.people[owner].id,
      [`by${nth}`]: by,
    }),
    /** "What we decided" out of the meeting. */
    decideForm: (name: Name, caseId = id) => at.pressesOn(name, 'conference.decide.form', { caseId, on }),
    async decides(name: Name, inputs: Typed, caseId = id): Promise<Card | undefined> {
      const { card } = await this.decideForm(name, caseId);
      return (await at.people[name].presses(card, 'Save', { ...said, ...inputs })).card;
    },
    /** What was agreed, in its dialog. */
    actions: async (name: Name, caseId = id) => (await at.pressesOn(name, 'team.actions', { caseId })).card,
    talkedOf: async () =>
      (await at.conferenceOf()).occurrences.filter(({ discussed }) => discussed.length > 0),
    actionsOf: async (caseId = id): Promise<NonNullable<Case['teamActions']>> =>
      (await at.caseOf(caseId)).teamActions ?? [],
  };
}
export type AfterTown = Awaited<ReturnType<typeof openAfterTown>>;

import type { Case } from '../../../domain/referral/case';
import { textOf } from '../../support/cardReading';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { connection } from '../../support/connections';
import { toastsOf } from '../../support/owed';
import { offered } from './suggestTown';

export const choir = offered('Harvest choir', 'Singing');
export const walks = offered('Creek strollers', 'Walking');
export const summary = 'Something about the directory';

/** In the plan of a person, alive. */
export function goingTo(
  activityId: string,
  state: Parameters<typeof connection>[0] = 'goingAlong',
): Partial<Case> {
  return {
    connections: [
      connection(state, { id: 'one', name: activityId, activity: { localId: 'brimbank', activityId } }),
    ],
    activityIds: [activityId],
  };
}

/** Ana has two who go to the choir, Ben one, Kay none. */
export async function openStopTown(): Promise<CaseTown> {
  const at = await openCaseTown();
  for (const activity of [choir, walks]) await at.town.store.create('activities', activity);
  for (const name of ['ana', 'ben', 'lou', 'kay'] as const) await at.people[name].says('help');
  for (const [id, who] of [
    ['BRI-2K3Q', 'ana'],
    ['BRI-3K3Q', 'ana'],
    ['BRI-4K3Q', 'ben'],
  ] as const)
    await at.keep(
      'gettingStarted',
      id,
      (made) => ({
        ...goingTo('harvest-choir'),
        participant: { ...made.participant, calledName: `Canary ${id}` },
      }),
      who,
    );
  return at;
}

export async function pauses(at: CaseTown, who: Name, activityId = 'harvest-choir') {
  at.town.passes(1_000);
  const form = await at.presses(who, 'activity.pause.form', { activityId });
  return at.people[who].presses(form.card, 'Pause it', { reason: 'Canary hall is closed', until: '' });
}

/** What came to somebody of the directory. */
export const heard = (at: CaseTown, who: Name) =>
  toastsOf(at.town, at.people[who])
    .filter((sent) => sent.summary === summary)
    .map(({ card }) => ({ card, text: textOf(card) }));

/** "See who", on what came last. */
export async function sees(at: CaseTown, who: Name): Promise<string> {
  return textOf((await at.people[who].presses(heard(at, who).at(-1)?.card, 'See who')).card);
}

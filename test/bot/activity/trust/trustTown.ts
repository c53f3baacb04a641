import { sends } from '../../../../cards/buttons';
import type { Card } from '../../../../cards/card';
import { card, line } from '../../../../cards/parts';
import { type Activity, asActivity } from '../../../../domain/activity/activity';
import { readDirectory } from '../../../../domain/activity/hsds/reading/directoryReading';
import { openTown, type Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

export const localId = 'brimbank';
export const activityId = 'garden';
const garden = {
  id: activityId,
  name: 'Riverside garden group',
  status: 'active',
  assured_date: '2025-01-01',
};

/** A town with one activity in it. */
export async function trustTown(service: Record<string, unknown> = garden): Promise<Town> {
  const town = await openTown();
  const made = readDirectory([service], localId, town.now()).taken[0];
  if (!made) throw new Error('The activity could not be read.');
  await town.store.create('activities', made);
  return town;
}

export async function kept(town: Town, id = activityId): Promise<Activity> {
  const held = await town.store.read('activities', localId, id);
  if (!held) throw new Error('The activity is gone.');
  return asActivity(held.document);
}

/** A card with one button, as it stands somewhere. */
export function button(town: Town, verb: string, ids: Record<string, string> = {}): Card {
  const press = { verb, ids: { localId, activityId, ...ids }, nonce: town.services.newNonce() };
  return card([line('An activity')], [sends('Press', press)]);
}

/** Presses a button with this verb that has not been pressed before. */
export function presses(town: Town, person: Person, verb: string, ids?: Record<string, string>) {
  return person.presses(button(town, verb, ids), 'Press');
}

/** Opens a form and sends it with these inputs. */
export async function fillsIn(
  town: Town,
  person: Person,
  verb: string,
  send: string,
  inputs: Record<string, string> = {},
) {
  const opened = await presses(town, person, `${verb}.form`);
  return person.presses(opened.card, send, inputs);
}

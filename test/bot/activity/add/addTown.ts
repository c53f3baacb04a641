import { type Activity, asActivity } from '../../../../domain/activity/activity';
import { readDirectory } from '../../../../domain/activity/hsds/reading/directoryReading';
import type { Town } from '../../../support/town';
import type { Person } from '../../../support/townPerson';

interface Listed {
  id: string;
  name: string;
  city?: string;
  organization?: string;
  phone?: string;
  [hsds: string]: unknown;
}

/** Puts activities into a Local's directory as if they had been imported. */
export async function listed(town: Town, localId: string, ...services: Listed[]): Promise<void> {
  const whole = services.map(({ city, organization, phone, ...own }) => ({
    status: 'active',
    ...(city && { service_at_locations: [{ location: { addresses: [{ city }] } }] }),
    ...(organization && { organization: { id: `org-${organization}`, name: organization } }),
    ...(phone && { phones: [{ number: phone }] }),
    ...own,
  }));
  for (const activity of readDirectory(whole, localId, town.now()).taken)
    await town.store.create('activities', { ...activity, sourceName: 'A list' });
}

export async function storedActivity(town: Town, localId: string, id: string): Promise<Activity> {
  const held = await town.store.read('activities', localId, id);
  if (!held) throw new Error(`No activity ${id}.`);
  return asActivity(held.document);
}

/** All activities of a Local, by name. */
export async function allActivities(town: Town, localId: string): Promise<Activity[]> {
  const { found } = await town.store.query('activities', { partition: localId });
  return found.map(({ document }) => asActivity(document)).sort((a, b) => a.name.localeCompare(b.name));
}

/** The empty form, as the card of `add activity` opens it. */
export async function addFormOf(person: Person) {
  const { card } = await person.presses(await person.says('add activity'), 'Add an activity');
  return card;
}

/** A press on a button of ours that no card here shows. */
export async function sent(
  town: Town,
  person: Person,
  verb: string,
  ids: Record<string, string>,
  inputs: Record<string, string> = {},
) {
  const data = { verb, ids, nonce: town.services.newNonce(), ...inputs };
  return person.presses(
    {
      type: 'AdaptiveCard',
      $schema: '',
      version: '1.5',
      body: [],
      actions: [{ type: 'Action.Submit', title: verb, data }],
    },
    verb,
  );
}

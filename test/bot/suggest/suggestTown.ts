import type { Activity } from '../../../domain/activity/activity';
import type { Case } from '../../../domain/referral/case';
import type { WhatMatters } from '../../../domain/whatMatters/whatMatters';
import { activityOf } from '../../cards/activity/find/drawnActivity';
import { type CaseTown, type Name, openCaseTown } from '../../support/caseTown';
import { activitiesOf, id } from '../connection/onTheRoad';

const by = { personId: 'lou', name: 'Lou Marsh' };
const at = '2026-11-20T00:00:00.000Z';
export const vetted = (status: 'trusted' | 'paused' | 'doNotSuggest'): Partial<Activity> => ({
  vetting: { status, by, at, checks: [] },
});

/** One of the directory: a name, what it is about, its town and its day. */
export function offered(
  name: string,
  about: string,
  { city = 'Sunshine', day = 'TH', ours = {}, more = {} }: Offered = {},
): Activity {
  const hours = { opens_at: '10:00', closes_at: '12:00' };
  return activityOf(
    {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      status: 'active',
      description: 'Everyone is welcome',
      assured_date: '2026-11-10',
      schedules: [{ freq: 'WEEKLY', byday: day, ...hours }],
      service_at_locations: [{ location: { name: 'The hall', addresses: [{ city }] } }],
      attributes: [{ taxonomy_term: { name: about } }],
      ...more,
    },
    ours,
  );
}
interface Offered {
  city?: string;
  day?: string;
  ours?: Partial<Activity>;
  more?: object;
}

/** Ana has a person who has told this of themselves, at a Local with these activities. */
export async function openSuggestTown(
  whatMatters: WhatMatters | undefined,
  activities: readonly Activity[],
  more: Partial<Case> = {},
): Promise<CaseTown> {
  const town = await openCaseTown();
  for (const activity of activities) await town.town.store.create('activities', activity);
  await town.keep('gettingStarted', id, { ...(whatMatters && { whatMatters }), ...more });
  return town;
}

/** "Suggest activities", as anyone comes to it from the case. */
export async function suggestsTo(town: CaseTown, who: Name = 'ana') {
  return town.people[who].presses((await activitiesOf(town, who)).card, 'Suggest activities');
}

/** Names of those that are suggested, in their order. */
export function namesOn(text: string, activities: readonly Activity[]): string[] {
  const places = activities
    .map(({ name }) => [name, text.indexOf(name)] as const)
    .filter(([, place]) => place >= 0);
  return places.sort(([, one], [, other]) => one - other).map(([name]) => name);
}

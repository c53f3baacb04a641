import { type Activity, asActivity } from '../../domain/activity/activity';
import { activityFromSource } from '../../domain/activity/hsds/activityFromSource';
import { localTowns } from '../../domain/activity/places/localTowns';
import { interests } from '../../domain/activity/terms/interests';
import { oneOf, random } from './random';
import { activityWords, descriptionWords, firstWords, kinds } from './wordLists';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const access = ['Step-free entry', 'Accessible toilet', 'Hearing loop', 'Quiet room', 'Parking near'];
const statuses = ['notVisited', 'phoned', 'visited', 'trusted', 'paused', 'doNotSuggest'] as const;

/** Activities as varied as real directories have them, all of one Local: the same on every run. */
export function manyGroups(count: number, localId = 'geelong-queenscliffe'): Activity[] {
  const next = random(20261124);
  const towns = [...localTowns().values()];
  return Array.from({ length: count }, (_, at) => {
    const town = oneOf(towns, next);
    const main = oneOf(activityWords, next);
    const name = `${oneOf(firstWords, next)} ${main} ${oneOf(kinds, next)}`;
    const hour = 8 + Math.floor(next() * 12);
    const source = {
      id: `bench-${at}`,
      name: next() < 0.5 ? name : `${town.name} ${name}`,
      status: next() < 0.95 ? 'active' : 'inactive',
      description: Array.from({ length: 45 }, () => oneOf(descriptionWords, next)).join(' '),
      assured_date: `2026-${String(1 + Math.floor(next() * 11)).padStart(2, '0')}-15`,
      organization: { name: `${oneOf(firstWords, next)} ${oneOf(firstWords, next)} House` },
      schedules: [
        { freq: 'WEEKLY', byday: oneOf(days, next), opens_at: `${hour}:00`, closes_at: `${hour + 2}:00` },
      ],
      cost_options: [{ amount: Math.floor(next() * 12) }],
      attributes: [oneOf(interests, next), oneOf(interests, next)].map((term) => ({
        taxonomy_term: { name: term.name },
      })),
      service_at_locations: [
        {
          location: {
            location_type: 'physical',
            ...town.point,
            addresses: [{ city: town.name, postal_code: town.postcodes[0] }],
            accessibility: [{ description: oneOf(access, next) }],
          },
        },
      ],
    };
    const read = activityFromSource({ localId, importedAt: '2026-11-01T00:00:00.000Z', source });
    if (!read.ok) throw new Error(`An activity lacks ${read.lacks}.`);
    const status = oneOf(statuses, next);
    const by = { personId: 'bench', name: 'Bench' };
    return asActivity({
      ...read.activity,
      vetting: { status, by, at: '2026-11-01T00:00:00.000Z', checks: [] },
    });
  });
}

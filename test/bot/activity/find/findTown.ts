import type { Activity } from '../../../../domain/activity/activity';
import type { Vetting } from '../../../../domain/activity/trust/vetting';
import { activityOf, choir } from '../../../cards/activity/find/drawnActivity';
import { openTown, type Town } from '../../../support/town';

const at = '2026-11-20T00:00:00.000Z';
const by = { personId: 'ana', name: 'Ana Link' };
const place = (name: string, city: string) => ({ location: { name, addresses: [{ city }] } });
const weekly = (byday: string) => [{ freq: 'WEEKLY', byday, opens_at: '10:00', closes_at: '12:00' }];
const vetted = (status: Vetting['status'], reason?: string): Partial<Activity> => ({
  vetting: { status, by, at, checks: [], ...(reason && { reason }) },
});

export const garden = activityOf(
  {
    id: 'garden',
    name: 'Creekside Garden Mornings',
    description: 'We grow vegetables together',
    status: 'active',
    assured_date: '2026-11-10',
    schedules: weekly('TU'),
    service_at_locations: [place('Creekside Hall', 'Sunshine')],
    attributes: [{ taxonomy_term: { name: 'Gardening' } }],
  },
  vetted('trusted'),
);
const nursery = activityOf({
  id: 'nursery',
  name: 'Seedling Swap',
  description: 'A garden table',
  status: 'active',
  schedules: weekly('SA'),
  service_at_locations: [place('The Nursery', 'Sunshine')],
  attributes: [{ taxonomy_term: { name: 'Gardening' } }],
});
const held = activityOf(
  { id: 'held', name: 'Garden of Doubt', status: 'active', schedules: weekly('TU') },
  vetted('doNotSuggest', 'Somebody was turned away'),
);
const closed = activityOf({ id: 'closed', name: 'Closed Garden', status: 'inactive' });

/** A town whose Brimbank has a choir and some gardens, one of which nobody is to be sent to. */
export async function openFindTown(options: Parameters<typeof openTown>[0] = {}): Promise<Town> {
  const town = await openTown(options);
  for (const activity of [activityOf(choir), garden, nursery, held, closed])
    await town.store.create('activities', activity);
  return town;
}

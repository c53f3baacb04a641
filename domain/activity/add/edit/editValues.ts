import type { Activity } from '../../activity';
import { costValue } from '../readCost';
import { whenValues } from '../whenValues';

export const editFields = [
  'name',
  'organization',
  'description',
  'place',
  'address',
  'suburb',
  'days',
  'from',
  'to',
  'whenWords',
  'cost',
  'phone',
  'email',
  'url',
  'status',
  'toldBy',
] as const;
export const hsdsStatuses = ['active', 'temporarily closed', 'inactive', 'defunct'] as const;
export type HsdsStatus = (typeof hsdsStatuses)[number];
export type EditField = (typeof editFields)[number];
export type EditValues = Record<EditField, string>;

/** What the form shows of an activity; empty too where its fields cannot say it. */
export function editValues(activity: Activity): EditValues {
  const place = activity.locations.find(({ location_type }) => location_type !== 'virtual');
  const online = activity.locations[0];
  return {
    name: activity.name,
    organization: activity.organization?.name ?? '',
    description: activity.description,
    place: (place ?? online)?.name ?? '',
    address: place?.address_1 ?? '',
    suburb: place ? (place.city ?? '') : online ? 'Online' : '',
    ...whenValues(activity.schedules),
    cost: costValue(activity),
    phone: activity.phones[0]?.number ?? '',
    email: activity.email ?? '',
    url: activity.url ?? '',
    status: hsdsStatuses.find((one) => one === activity.status) ?? '',
    toldBy: activity.toldBy ?? '',
  };
}

import type { Activity } from '../../activity';
import { asOneService } from '../activityFromSource';

/** What is odd in an activity's source though we could read it, in plain sentences. */
export function sourceWarnings(activity: Activity, today: string): string[] {
  const { name, schedules, source, sourceWithin } = activity;
  const over = schedules.find(({ until }) => until !== undefined && until < today);
  const zones = timezonesIn(asOneService(source, sourceWithin)).filter((zone) => typeof zone === 'number');
  return [
    ...(over ? [`"${name}": one of its times ended on ${over.until}, before today.`] : []),
    ...(zones.length > 0
      ? [`"${name}": its time zone is the number ${zones[0]}. Its times are read as times of day here.`]
      : []),
  ];
}

/** Only where HSDS has schedules: a source may nest anything anywhere. */
function timezonesIn(service: unknown): unknown[] {
  const places = partsOf(service, 'service_at_locations');
  const locations = places.map((place) => part(place, 'location'));
  return [service, ...places, ...locations]
    .flatMap((holder) => partsOf(holder, 'schedules'))
    .map((schedule) => part(schedule, 'timezone'));
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? new Map(Object.entries(of)).get(name) : undefined;
}

function partsOf(of: unknown, name: string): unknown[] {
  const found = part(of, name);
  return Array.isArray(found) ? found : [];
}

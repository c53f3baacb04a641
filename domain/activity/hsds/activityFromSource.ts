import { type Activity, asActivity, type HsdsEdits } from '../activity';
import { directoryFromHsds } from './directoryFromHsds';
import { latestAssured } from './latestAssured';
import { hsdsService } from './reading/hsds';
import type { HsdsEntry } from './reading/hsdsFile';
import { readLeniently } from './reading/hsdsLenient';

interface Whole {
  localId: string;
  importedAt: string;
  /** The service as it came. */
  source: unknown;
  /** What it came within. */
  sourceWithin?: unknown;
  /** What staff have put right, laid over it. */
  edits?: HsdsEdits | undefined;
}

export type ActivityReading =
  | { ok: true; activity: Activity; unread: string[] }
  /** The part without which there is nothing to read; empty when it is not even a service. */
  | { ok: false; lacks: string };

/** An activity as its source and our edits make it, without what the team knows of it. */
export function activityFromSource({
  localId,
  importedAt,
  source,
  sourceWithin,
  edits,
}: Whole): ActivityReading {
  const read = readLeniently(hsdsService, asOneService(source, sourceWithin, edits, importedAt));
  if (!read.ok) return read;
  const around = sourceWithin === undefined ? {} : { sourceWithin };
  const made = directoryFromHsds(read.value, { localId, importedAt, source, ...around });
  return { ok: true, activity: asActivity(made), unread: read.unread };
}

/** The service with its organisation and places in it, and our edits over both: what goes out as HSDS. */
export function asOneService(
  source: unknown,
  sourceWithin: unknown,
  edits: HsdsEdits = {},
  importedAt?: string,
): unknown {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) return source;
  const within: NonNullable<HsdsEntry['within']> = sourceWithin ?? {};
  const own: { organization?: unknown; service_at_locations?: unknown; assured_date?: unknown } = source;
  const places = Array.isArray(own.service_at_locations) ? own.service_at_locations : [];
  const all = eachOnce([...places, ...(within.service_at_locations ?? [])]);
  const organization = own.organization ?? within.organization;
  const whole = {
    ...source,
    ...(organization !== undefined && { organization }),
    ...(all.length > 0 && { service_at_locations: all }),
    ...edits,
  };
  const assured = latestAssured(own.assured_date, edits['assured_date'], importedAt);
  return assured === undefined ? whole : { ...whole, assured_date: assured };
}

/** A place that came twice, in the service and around it, is one. */
function eachOnce(places: readonly unknown[]): unknown[] {
  const byId = new Map<unknown, unknown>();
  for (const place of places) {
    const id = typeof place === 'object' && place !== null && 'id' in place ? place.id : {};
    const before = byId.get(id);
    byId.set(id, before === undefined ? place : { ...Object(before), ...Object(place) });
  }
  return [...byId.values()];
}

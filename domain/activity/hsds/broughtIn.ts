import type { Worker } from '../../referral/referral';
import type { Activity } from '../activity';
import type { ActivityChange } from '../activityChange';
import { ourPartOf } from '../patched';
import { activityFromSource, asOneService } from './activityFromSource';
import { fullerSource } from './fullerSource';
import { isSame } from './isSame';
import { placesOfBoth } from './placesOfBoth';
import type { HsdsEntry } from './reading/hsdsFile';
import { readFields } from './reading/readFields';

interface Import {
  at: string;
  by: Worker;
  /** As the one who imports names it; absent, what it was before stays. */
  sourceName?: string | undefined;
}

export type BroughtIn =
  | { kept: 'unchanged'; lacks: string[] }
  /** `lacks`: what the older copy had and this one does not give; it was kept. */
  | { kept: 'changed'; isBack: boolean; next: Activity; lacks: string[] };

/** What a newer copy of its source makes of an activity. What the team knows of it stays. */
export function broughtIn(
  found: Activity,
  came: HsdsEntry,
  { at, by, sourceName = found.sourceName }: Import,
): BroughtIn {
  const lacks = new Set<string>();
  const older = whole(found.source, found.sourceWithin);
  // what we found to be another goes out as inactive: its own source did not say so
  const entry = found.mergedInto === undefined ? came : withStatus(came, older['status']);
  const given = whole(entry.service, entry.within);
  const newer = placesOfBoth(older, given, entry);
  const merged = fullerSource(older, newer, (name) => lacks.add(name));
  const parts = isSame(merged, older) ? found : sourceParts(merged, given, entry);
  const read = activityFromSource({
    localId: found.localId,
    importedAt: at,
    source: parts.source,
    sourceWithin: parts.sourceWithin,
    edits: found.edits,
  });
  if (!read.ok) return { kept: 'unchanged', lacks: [] };
  const { goneSince, ...ours } = ourPartOf(found);
  const made = { ...read.activity, ...ours, ...(sourceName !== undefined && { sourceName }) };
  if (isSame({ ...made, importedAt: '' }, { ...found, importedAt: '' }))
    return { kept: 'unchanged', lacks: [...lacks] };
  const fields = [
    ...readFields(found, made),
    ...(goneSince === undefined ? [] : [{ field: 'goneSince', previous: goneSince }]),
  ];
  const isBack = goneSince !== undefined;
  const revision = found.revision + 1;
  const change: ActivityChange = { revision, at, by, what: isBack ? 'back' : 'imported', fields };
  const next = { ...made, revision, changes: [...found.changes, change] };
  return { kept: 'changed', isBack, next, lacks: [...lacks] };
}

function withStatus({ service, within }: HsdsEntry, status: unknown): HsdsEntry {
  return { service: { ...Object(service), status }, ...(within && { within }) };
}

/** As they came, unless something of the older copy had to be added. */
function sourceParts(merged: object, given: object, { service, within }: HsdsEntry) {
  return isSame(merged, given)
    ? { source: service, sourceWithin: within }
    : { source: merged, sourceWithin: undefined };
}

function whole(source: unknown, sourceWithin: unknown): Record<string, unknown> {
  return { ...Object(asOneService(source, sourceWithin)) };
}

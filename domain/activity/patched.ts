import type { Worker } from '../referral/referral';
import type { Activity } from './activity';
import type { ActivityChange, ActivityDeed } from './activityChange';
import type { ActivityPatch } from './activityDecision';
import { activityFromSource } from './hsds/activityFromSource';
import { type FieldChange, fieldChange } from './trust/fieldChange';
import { bytesOf, keptChanges } from './trust/keptChanges';

interface Deed {
  at: string;
  by: Worker;
  what: ActivityDeed;
}

/** The activity with a deed's fields set, read afresh from its source, and who changed what kept with it. */
export function patched(found: Activity, patch: ActivityPatch, { at, by, what }: Deed): Activity {
  const revision = found.revision + 1;
  const { hsds, ours } = parts(found);
  const known = { ...ours, ...patch };
  const read = activityFromSource({ ...hsds, edits: known.edits });
  const fields = Object.keys(patch).flatMap((field) => changed(field, found, patch, what));
  const change: ActivityChange = { revision, at, by, what, fields };
  const next = { ...(read.ok ? read.activity : found), ...known, revision, changes: [] };
  const changes = keptChanges([...found.changes, change], bytesOf(next));
  // as the store will give it back
  return JSON.parse(JSON.stringify({ ...next, changes }));
}

/** What a form gives back as it was is no change. */
function changed(field: string, before: Activity, patch: ActivityPatch, what: ActivityDeed): FieldChange[] {
  const name = field as keyof ActivityPatch;
  const [previous, next] = [before[name], patch[name]];
  if (JSON.stringify(previous) === JSON.stringify(next)) return [];
  // who told of it may be a person: their name is in no history
  if (name === 'toldBy') return [{ field }];
  // what a merge brought is looked up in its lists when the two are taken apart
  return [what === 'merged' ? { field, previous, next } : fieldChange(field, previous, next)];
}

/** What its source says, and what is kept beside it. */
function parts(found: Activity) {
  const { localId, importedAt, source, sourceWithin, ...rest } = found;
  const hsds = { localId, importedAt, source, ...(sourceWithin !== undefined && { sourceWithin }) };
  return { hsds, ours: ourPartOf(rest as Activity) };
}

const kept = [
  'vetting',
  'whatToExpect',
  'communityKinds',
  'tags',
  'localContact',
  'concerns',
  'inSchoolTerms',
  'edits',
  'addedBy',
  'toldBy',
  'mergedInto',
  'mergedFrom',
  'revision',
  'changes',
  'donePresses',
  'sourceName',
  'goneSince',
  'notices',
  'audit',
  'wakeAt',
] as const satisfies readonly (keyof Activity)[];

/** What the team knows of an activity and how it came to be, without what HSDS says: it outlives a new import. */
export function ourPartOf(found: Activity): Partial<Activity> {
  return Object.fromEntries(
    kept.flatMap((field) => (found[field] === undefined ? [] : [[field, found[field]]])),
  );
}

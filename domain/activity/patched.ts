import type { Worker } from '../referral/referral';
import type { Activity } from './activity';
import type { ActivityChange, ActivityDeed } from './activityChange';
import type { ActivityPatch } from './activityDecision';
import { activityFromSource } from './hsds/activityFromSource';

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
  const fields = Object.keys(patch).flatMap((field) => changed(field, found, patch));
  const change: ActivityChange = { revision, at, by, what, fields };
  const next = { ...(read.ok ? read.activity : found), ...known, revision };
  // as the store will give it back
  return JSON.parse(JSON.stringify({ ...next, changes: [...found.changes, change] }));
}

/** What a form gives back as it was is no change. */
function changed(field: string, before: Activity, patch: ActivityPatch): ActivityChange['fields'] {
  const name = field as keyof ActivityPatch;
  const [previous, next] = [before[name], patch[name]];
  return JSON.stringify(previous) === JSON.stringify(next) ? [] : [{ field, previous, next }];
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

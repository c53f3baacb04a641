import * as z from 'zod';
import type { Activity } from '../../activity';
import type { ActivityChange } from '../../activityChange';
import { activityFromSource } from '../../hsds/activityFromSource';
import { type EditField, editFields, editValues } from './editValues';
import { typedValues } from './readEdit';

export interface Meanwhile {
  /** What somebody else has put there since the form was opened. */
  theirs: Partial<Record<EditField, string>>;
  /** The form again: what was typed, and theirs where nothing was. */
  typed: Record<string, string>;
}

/** What others changed in the form's fields since it was opened; nothing when they changed none of them. */
export function editMeanwhile(
  found: Activity,
  revision: number | undefined,
  inputs: Record<string, string>,
): Meanwhile | undefined {
  const since = found.changes.filter((change) => change.revision > (revision ?? found.revision));
  const fields = since.flatMap((change) => change.fields);
  const is = editValues(found);
  // who told of it is in no history: whatever the form says of it by now is an old answer
  const isToldAnew = fields.some(({ field }) => field === 'toldBy');
  const toldBy = isToldAnew ? (inputs['toldBy'] ?? is.toldBy) : is.toldBy;
  const was = { ...editValues(asItWas(found, fields)), toldBy };
  const changed = editFields.filter((field) => was[field] !== is[field]);
  if (changed.length === 0) return undefined;
  const typed = typedValues(was, inputs);
  const untouched = editFields.filter((field) => typed[field] === was[field].trim());
  return {
    theirs: Object.fromEntries(changed.map((field) => [field, is[field]])),
    typed: { ...typed, ...Object.fromEntries(untouched.map((field) => [field, is[field]])) },
  };
}

function asItWas(found: Activity, fields: ActivityChange['fields']): Activity {
  const edited = fields.find(({ field }) => field === 'edits');
  if (!edited) return found;
  const { localId, importedAt, source, sourceWithin } = found;
  const edits = z.record(z.string(), z.unknown()).safeParse(edited.previous).data;
  const read = activityFromSource({ localId, importedAt, source, sourceWithin, edits });
  return read.ok ? read.activity : found;
}

import { z } from 'zod';
import type { Activity } from '../activity';
import { activityFromSource } from '../hsds/activityFromSource';
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
  const before = asItWas(found, revision);
  if (!before) return undefined;
  const [was, is] = [editValues(before), editValues(found)];
  const changed = editFields.filter((field) => was[field] !== is[field]);
  if (changed.length === 0) return undefined;
  const typed = typedValues(was, inputs);
  const untouched = editFields.filter((field) => typed[field] === was[field].trim());
  return {
    theirs: Object.fromEntries(changed.map((field) => [field, is[field]])),
    typed: { ...typed, ...Object.fromEntries(untouched.map((field) => [field, is[field]])) },
  };
}

function asItWas(found: Activity, revision = found.revision): Activity | undefined {
  const since = found.changes.filter((change) => change.revision > revision);
  const field = since.flatMap(({ fields }) => fields).find((one) => one.field === 'edits');
  if (!field) return undefined;
  const { localId, importedAt, source, sourceWithin } = found;
  const edits = z.record(z.string(), z.unknown()).safeParse(field.previous).data;
  const read = activityFromSource({ localId, importedAt, source, sourceWithin, edits });
  return read.ok ? read.activity : undefined;
}

import type { Activity } from '../activity';
import type { ActivityChange } from '../activityChange';
import { asOneService } from './activityFromSource';
import { isSame } from './isSame';
import { stableId } from './stableId';

type Edits = Record<string, unknown>;

/** What staff have put right in HSDS's fields, as HSDS says it. Whose hand it was stays with us. */
export function activityMetadata(activity: Activity, localName: string) {
  return activity.changes.flatMap((change) => {
    const edited = change.fields.find(({ field }) => field === 'edits');
    if (!edited) return [];
    const [before, after] = [edits(edited.previous), edits(edited.next)];
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return names
      .filter((name) => name !== 'assurer_email' && !isSame(before[name], after[name]))
      .map((name) => row(activity, change, name, localName, { before, after }));
  });
}

function row(
  { id, source, sourceWithin, importedAt }: Activity,
  { revision, at }: ActivityChange,
  name: string,
  localName: string,
  { before, after }: { before: Edits; after: Edits },
) {
  const text = (laid: Edits) => asText(edits(asOneService(source, sourceWithin, laid, importedAt))[name]);
  return {
    id: stableId(`${id} ${revision} ${name}`),
    resource_type: 'service',
    last_action_date: at.slice(0, 10),
    last_action_type: 'update',
    field_name: name,
    previous_value: text(before),
    replacement_value: text(after),
    updated_by: localName,
  };
}

function edits(given: unknown): Edits {
  return typeof given === 'object' && given !== null ? { ...given } : {};
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

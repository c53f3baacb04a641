import type { Activity } from '../activity';
import { asOneService } from './activityFromSource';
import { activityMetadata } from './activityMetadata';

/** Keys of a source that are not HSDS's, or name one of us. */
const notOurs = new Set(['source_row']);

/** An activity as it goes out: its service whole, as staff have put it right, and who changed what is the Local. */
export function outgoingService(activity: Activity, localName: string): unknown {
  const { assurer_email, ...edits } = activity.edits ?? {};
  const whole = asOneService(activity.source, activity.sourceWithin, edits, activity.importedAt);
  if (typeof whole !== 'object' || whole === null) return whole;
  const service: Record<string, unknown> = Object.fromEntries(
    Object.entries(whole).filter(([name]) => !notOurs.has(name)),
  );
  const given = Array.isArray(service['metadata']) ? service['metadata'] : [];
  const known = new Set(given.map((row) => Object(row).id));
  const ours = activityMetadata(activity, localName).filter(({ id }) => !known.has(id));
  return {
    ...service,
    ...(ours.length > 0 && { metadata: [...given, ...ours] }),
    // whoever follows a link to it finds the one that goes on
    ...(activity.mergedInto !== undefined && { status: 'inactive' }),
  };
}

import type { Activity } from '../../activity';
import { activityFromSource } from '../activityFromSource';
import type { HsdsEntry } from './hsdsFile';
import { hsdsText } from './hsdsText';
import { isTooDeep } from './isTooDeep';
import { sourceWarnings } from './sourceWarnings';

// a store looks a document up by its id in an address
const cannotBeKept = /[/\\?#]|^\.{1,2}$|\p{Surrogate}/u;
// a button carries it
const longestId = 200;

export interface LeftOut {
  id: string;
  name: string;
  why: string;
  /** The line or the number of it in its file. */
  where?: string;
}

export type EntryReading =
  | { ok: true; activity: Activity; notes: string[] }
  | { ok: false; leftOut: LeftOut };

/** The activity that a service of a file makes, with what is odd about it; or why it makes none. */
export function readEntry({ service, within }: HsdsEntry, localId: string, at: string): EntryReading {
  const leaveOut = (why: string): EntryReading => ({ ok: false, leftOut: { ...calling(service), why } });
  if (isTooDeep(service) || isTooDeep(within)) return leaveOut('It is nested too deeply.');
  const read = activityFromSource({ localId, importedAt: at, source: service, sourceWithin: within });
  if (!read.ok)
    return leaveOut(read.lacks ? `Its ${read.lacks} is missing or cannot be read.` : 'It is not a service.');
  const { activity, unread } = read;
  const { id, name, status } = activity;
  if (cannotBeKept.test(id) || id.length > longestId)
    return leaveOut('Its id cannot be kept: it is too long, or holds a sign such as / ? or #.');
  const notes = [
    ...(status === 'active'
      ? []
      : [`"${name}" is marked ${status}: it is kept, and a search does not offer it.`]),
    ...unread.map(
      (part) => `"${name}": we could not read "${part}". It is kept in the source and not shown.`,
    ),
    ...sourceWarnings(activity, at.slice(0, 10)),
  ];
  return { ok: true, activity, notes };
}

/** What to call something that may be no service at all. */
function calling(service: unknown): { id: string; name: string } {
  const named = typeof service === 'object' && service !== null ? service : {};
  return { id: textOf('id' in named && named.id), name: textOf('name' in named && named.name) };
}

function textOf(given: unknown): string {
  return hsdsText.safeParse(given).data ?? '';
}

import { directoryFromHsds } from './directoryFromHsds';
import type { DirectoryService } from './directoryService';
import { hsdsService } from './hsds';
import { type HsdsEntry, servicesInFile } from './hsdsFile';
import { readLeniently } from './hsdsLenient';
import { hsdsText } from './hsdsText';

// a store looks a document up by its id in an address
const cannotBeKept = /[/\\?#]|^\.{1,2}$|\p{Surrogate}/u;

export interface LeftOut {
  id: string;
  name: string;
  why: string;
}

export interface DirectoryReading {
  taken: DirectoryService[];
  leftOut: LeftOut[];
  notes: string[];
}

/** What a file holds for a Local's directory, and in plain sentences what we could not take from it. */
export function readDirectory(json: unknown, localId: string, at: string): DirectoryReading {
  const { entries, notes } = servicesInFile(json);
  const reading: DirectoryReading = { taken: [], leftOut: [], notes };
  const seen = new Set<string>();
  for (const { service, within } of entries) {
    const leaveOut = (why: string) => reading.leftOut.push({ ...calling(service), why });
    const read = readLeniently(hsdsService, asOneService(service, within));
    if (!read.ok) {
      leaveOut(read.lacks ? `Its ${read.lacks} is missing or cannot be read.` : 'It is not a service.');
      continue;
    }
    const { id, name } = read.value;
    if (seen.has(id)) leaveOut('Its id came before in this file, and the first was taken.');
    else if (cannotBeKept.test(id) || id.length > 255)
      leaveOut('Its id cannot be kept: it is too long, or holds a sign such as / ? or #.');
    else {
      seen.add(id);
      const around = within === undefined ? {} : { sourceWithin: within };
      const made = directoryFromHsds(read.value, { localId, importedAt: at, source: service, ...around });
      reading.taken.push(made);
      if (made.status !== 'active')
        notes.push(`"${name}" is marked ${made.status}: it is kept, and a search does not offer it.`);
      for (const part of read.unread)
        notes.push(`"${name}": we could not read "${part}". It is kept in the source and not shown.`);
    }
  }
  return reading;
}

function asOneService(service: unknown, within: HsdsEntry['within']): unknown {
  if (typeof service !== 'object' || service === null || Array.isArray(service) || !within) return service;
  const own: { organization?: unknown; service_at_locations?: unknown } = service;
  const places = Array.isArray(own.service_at_locations) ? own.service_at_locations : [];
  return {
    ...service,
    organization: own.organization ?? within.organization,
    service_at_locations: [...places, ...(within.service_at_locations ?? [])],
  };
}

/** What to call something that may be no service at all. */
function calling(service: unknown): { id: string; name: string } {
  const { id, name } = (service ?? {}) as { id?: unknown; name?: unknown };
  return { id: hsdsText.safeParse(id).data ?? '', name: hsdsText.safeParse(name).data ?? '' };
}

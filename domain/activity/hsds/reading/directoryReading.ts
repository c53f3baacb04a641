import type { Activity } from '../../activity';
import { servicesInFile } from './hsdsFile';
import { type LeftOut, readEntry } from './readEntry';

export interface DirectoryReading {
  taken: Activity[];
  leftOut: LeftOut[];
  notes: string[];
}

export const cameBefore = 'Its id came before in this file, and the first was taken.';

/** What a file holds for a Local's directory, and in plain sentences what we could not take from it. */
export function readDirectory(json: unknown, localId: string, at: string): DirectoryReading {
  const { entries, notes } = servicesInFile(json);
  const reading: DirectoryReading = { taken: [], leftOut: [], notes };
  const seen = new Set<string>();
  for (const entry of entries) {
    const read = readEntry(entry, localId, at);
    if (!read.ok) {
      reading.leftOut.push(read.leftOut);
      continue;
    }
    const { id, name } = read.activity;
    if (seen.has(id)) reading.leftOut.push({ id, name, why: cameBefore });
    else {
      seen.add(id);
      reading.taken.push(read.activity);
      notes.push(...read.notes);
    }
  }
  return reading;
}

import { zipSync } from 'fflate';

// the earliest that a zip can say: the same files give the same bytes, whenever they are packed
const mtime = new Date('1980-01-01T12:00:00');

/** A zip of these files, by name in it. */
export function zipOf(files) {
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime, level: 9 }]])));
}

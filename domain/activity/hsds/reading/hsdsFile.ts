import { pageNote } from './pageNote';

/** A service of a file, as it stands there, and what stands around it. */
export interface HsdsEntry {
  service: unknown;
  /** The organisation, or the places, that the file names the service within; themselves without the service. */
  within?: { organization?: unknown; service_at_locations?: unknown[] };
}

export interface HsdsFile {
  entries: HsdsEntry[];
  notes: string[];
}

/** Every service in a file: one, a page, a plain list, an organisation with its services, or services at their locations. */
export function servicesInFile(json: unknown): HsdsFile {
  if (Array.isArray(json)) return together(json.map(servicesInFile));
  if (typeof json !== 'object' || json === null) return { entries: [{ service: json }], notes: [] };
  if ('contents' in json && Array.isArray(json.contents)) {
    const page = together(json.contents.map(servicesInFile));
    const note = pageNote(json, json.contents.length);
    return { entries: page.entries, notes: [...(note === undefined ? [] : [note]), ...page.notes] };
  }
  if ('services' in json && Array.isArray(json.services)) {
    const { services, ...organization } = json;
    return { entries: services.map((service) => ({ service, within: { organization } })), notes: [] };
  }
  if ('service' in json && typeof json.service === 'object') {
    const { service, ...place } = json;
    return { entries: [{ service, within: { service_at_locations: [place] } }], notes: [] };
  }
  return { entries: [{ service: json }], notes: [] };
}

/** A service that stands at several locations comes once for each: it is one service with several places. */
function together(files: HsdsFile[]): HsdsFile {
  const entries: HsdsEntry[] = [];
  const placed = new Map<unknown, unknown[]>();
  for (const entry of files.flatMap((file) => file.entries)) {
    const places = entry.within?.service_at_locations;
    const id = places && (entry.service as { id?: unknown } | null)?.id;
    const before = id === undefined ? undefined : placed.get(id);
    if (places && before) before.push(...places);
    else entries.push(entry);
    if (places && !before) placed.set(id, places);
  }
  return { entries, notes: files.flatMap((file) => file.notes) };
}

import type { DirectoryEntry } from '../search/directoryEntry';
import type { Aspect } from './aspect';
import type { Wishes } from './wishes';

/** Run by or for some: whoever did not ask for it reads so. */
const forSome = new Set(['aboriginalLed', 'lgbtiqa', 'carers', 'women', 'men']);

/** What makes it possible to take part: features of the place and the group, languages, by whom it is run. */
export function termAspects(
  entry: DirectoryEntry,
  { going, runBy }: Pick<Wishes, 'going' | 'runBy'>,
): Aspect[] {
  const { access = [], languages = [] } = going;
  return [
    ...access.map((id): Aspect => accessAspect(entry, id)),
    ...languageAspect(entry, languages),
    ...entry.runBy.flatMap((id): Aspect[] => runByAspect(id, runBy)),
  ];
}

function accessAspect({ access, lacks = [] }: DirectoryEntry, id: string): Aspect {
  if (access.includes(id)) return { what: 'access', stands: 'fits', worth: 1, ids: [id] };
  if (lacks.includes(id)) return { what: 'access', stands: 'not', worth: -3, ids: [id] };
  return { what: 'access', stands: 'unknown', worth: -1, ids: [id] };
}

function languageAspect({ languages }: DirectoryEntry, wanted: readonly string[]): Aspect[] {
  if (wanted.length === 0) return [];
  const ids = languages.filter((id) => wanted.includes(id));
  if (ids.length > 0) return [{ what: 'languages', stands: 'fits', worth: 2, ids }];
  return [{ what: 'languages', stands: 'unknown', worth: -1, ids: wanted }];
}

function runByAspect(id: string, asked: readonly string[]): Aspect[] {
  if (asked.includes(id)) return [{ what: 'runBy', stands: 'fits', worth: 2, ids: [id] }];
  return forSome.has(id) ? [{ what: 'runBy', stands: 'unknown', worth: -2, ids: [id] }] : [];
}

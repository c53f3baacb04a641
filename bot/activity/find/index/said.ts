import type { DirectoryEntry } from '../../../../domain/activity/search/directoryEntry';
import { plainWords } from '../../../../domain/activity/search/understanding/plainWords';
import type { Wanted } from '../../../../domain/activity/search/wanted';
import { allTerms, type TermKind, termKinds } from '../../../../domain/activity/terms/allTerms';
import { termIn } from '../../../../domain/activity/terms/term';
import type { Texts } from './texts';

/** Terms that are told in a text where nobody has marked them. */
export interface Said {
  /** What makes of an entry one that has them too. */
  said(wanted: Wanted): (entry: DirectoryEntry) => DirectoryEntry;
  forget(): void;
}

/** A text that says "wheelchair" may say that there is no way in for one: these are marked or they are not. */
const neverSaid = new Set(['stepFree', 'toilet', 'parking', 'alcoholFree', 'english']);

export function openSaid(texts: Pick<Texts, 'scores'>): Said {
  const known = new Map<string, ReadonlySet<string>>();
  const saying = (kind: TermKind, id: string): ReadonlySet<string> => {
    const found =
      known.get(id) ??
      new Set(phrasesOf(kind, id).flatMap((words) => [...texts.scores(words, 'exact', 'AND').keys()]));
    known.set(id, found);
    return found;
  };
  return {
    forget: () => known.clear(),
    said(wanted) {
      const asked = termKinds.flatMap((kind) =>
        wanted[kind].map((id) => ({ kind, id, ids: saying(kind, id) })),
      );
      return (entry) => {
        const more = asked.filter(({ kind, id, ids }) => !entry[kind].includes(id) && ids.has(entry.id));
        if (more.length === 0) return entry;
        const terms = (kind: TermKind) => [
          ...entry[kind],
          ...more.filter((one) => one.kind === kind).map(({ id }) => id),
        ];
        return {
          ...entry,
          interests: terms('interests'),
          access: terms('access'),
          runBy: terms('runBy'),
          languages: terms('languages'),
        };
      };
    },
  };
}

function phrasesOf(kind: TermKind, id: string): string[][] {
  const term = neverSaid.has(id) ? undefined : termIn(allTerms[kind], id);
  if (!term) return [];
  return [term.name, ...term.also]
    .map((phrase) => plainWords(phrase).filter((word) => word.length > 2))
    .filter(({ length }) => length > 0);
}

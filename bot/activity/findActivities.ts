import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Found } from '../../domain/activity/directorySearch';
import { directorySearchText, searchedFields } from '../../domain/activity/directorySearchText';
import type { DirectoryService } from '../../domain/activity/directoryService';
import { directoryTerm } from '../../domain/activity/directoryTerm';
import type { Services } from '../services';

const mostShown = 5;
// likeness costs the square of a word's length
const mostTyped = 100;
const nearly = (word: string) => (word.length > 3 ? 0.2 : false);
// step by step, so that "choir" does not bring chairs while there is a choir
const widerAndWider: SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: nearly },
  { combineWith: 'OR' },
  { combineWith: 'OR', fuzzy: nearly },
];
const processTerm = (word: string) => directoryTerm(word) ?? null;
const tokenize: (words: string) => string[] = MiniSearch.getDefault('tokenize');

/** What the directories of these Locals hold for the words, read afresh each time. Only active services are offered. */
export async function findActivities(
  services: Pick<Services, 'store'>,
  localIds: readonly string[],
  words: string,
): Promise<Found> {
  const looked = words.slice(0, mostTyped);
  const perLocal = await Promise.all([...new Set(localIds)].map((id) => activeAt(services, id)));
  const active = perLocal.flat().sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const asked = tokenize(looked).some((word) => directoryTerm(word) !== undefined);
  const found = asked ? matching(active, looked) : active;
  const tryInstead = found.length > 0 ? [] : commonTerms(active);
  return { shown: found.slice(0, mostShown), total: found.length, tryInstead };
}

async function activeAt(services: Pick<Services, 'store'>, localId: string): Promise<DirectoryService[]> {
  const active: DirectoryService[] = [];
  let after: string | undefined;
  do {
    const page = await services.store.query('activities', {
      partition: localId,
      where: [{ field: 'status', is: 'active' }],
      limit: 200,
      ...(after === undefined ? {} : { after }),
    });
    active.push(...page.found.map((held) => held.document));
    after = page.next;
  } while (after !== undefined);
  return active;
}

function matching(active: readonly DirectoryService[], words: string): DirectoryService[] {
  const index = new MiniSearch<{ at: number; activity: DirectoryService }>({
    idField: 'at',
    fields: [...searchedFields],
    extractField: ({ at, activity }, field) => (field === 'at' ? at : directorySearchText(activity, field)),
    processTerm,
    searchOptions: {
      boost: { name: 4, alternate_name: 3, tags: 2, organization: 1.5, locality: 1.5 },
      prefix: (word) => word.length > 2,
    },
  });
  index.addAll(active.map((activity, at) => ({ at, activity })));
  for (const way of widerAndWider) {
    const hits = index.search(words, way);
    if (hits.length > 0) return hits.flatMap((hit) => active[hit.id] ?? []);
  }
  return [];
}

function commonTerms(active: readonly DirectoryService[]): string[] {
  const counts = new Map<string, number>();
  for (const { taxonomy_term } of active.flatMap((activity) => activity.attributes))
    counts.set(taxonomy_term.name, (counts.get(taxonomy_term.name) ?? 0) + 1);
  const byCount = [...counts].sort(([a, some], [b, others]) => others - some || a.localeCompare(b, 'en'));
  return byCount.slice(0, 6).map(([name]) => name);
}

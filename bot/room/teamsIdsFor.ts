import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** As many as Teams takes. */
const most = 60;

/** How Teams calls these people, as far as they have written to the bot themselves. No roster is read. */
export async function teamsIdsFor(services: Services, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const found: string[] = [];
  const those = { partition: { everywhere: true } as const, where: [{ field: 'personId', in: ids }] };
  for await (const { document } of everyPage(services.store, 'references', those))
    if (document.teamsId?.startsWith('29:')) found.push(document.teamsId);
  return [...new Set(found)].sort().slice(0, most);
}

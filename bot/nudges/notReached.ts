import { everyPage } from '../everyPage';
import type { Services } from '../services';

/** To whom of these Teams lets nothing through, with its word for it. */
export async function notReached(
  services: Services,
  personIds: readonly string[],
): Promise<Map<string, { code: string | undefined }>> {
  const found = new Map<string, { code: string | undefined }>();
  if (personIds.length === 0) return found;
  const where = [
    { field: 'personId', in: personIds },
    { field: 'reachable', is: false },
  ];
  for await (const { document } of everyPage(services.store, 'references', {
    partition: { everywhere: true },
    where,
  }))
    found.set(document.personId, { code: document.whyNot });
  return found;
}
